package org.networkmaturity;

import org.networkmaturity.backup.BackupCommand;
import org.networkmaturity.backup.RestoreCommand;
import org.networkmaturity.migration.MigrateCommand;
import org.networkmaturity.registers.ImportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the API, or one of the commands beside it.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NetworkMaturityTracker {

	public static void main(String[] args) {
		switch ((args.length > 0) ? args[0] : "") {
			case ImportCommand.NAME -> ImportCommand.main(args);
			case MigrateCommand.NAME -> MigrateCommand.main(args);
			case BackupCommand.NAME -> BackupCommand.main(args);
			case RestoreCommand.NAME -> RestoreCommand.main(args);
			default -> SpringApplication.run(NetworkMaturityTracker.class, args);
		}
	}

}
