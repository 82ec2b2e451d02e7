package org.networkmaturity.development;

import java.util.Set;

import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.backup.BackupCommand;
import org.networkmaturity.backup.RestoreCommand;
import org.networkmaturity.check.CheckCommand;
import org.networkmaturity.migration.MigrateCommand;
import org.networkmaturity.registers.ImportCommand;

import org.springframework.boot.SpringApplication;

/**
 * Starts the API, or a command, with everything that it needs, on a machine with nothing
 * installed but a JDK and Maven.
 */
public final class DevelopmentApplication {

	private static final Set<String> COMMANDS = Set.of(ImportCommand.NAME, MigrateCommand.NAME, BackupCommand.NAME,
			RestoreCommand.NAME, CheckCommand.NAME);

	private DevelopmentApplication() {
	}

	public static void main(String[] args) {
		boolean command = args.length > 0 && COMMANDS.contains(args[0]);
		SpringApplication.from(NetworkMaturityTracker::main)
			.with(command ? DevelopmentStoreServices.class : DevelopmentServices.class)
			.withAdditionalProfiles("development")
			.run(args);
	}

}
