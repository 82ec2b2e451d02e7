package org.networkmaturity.development;

import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.registers.ImportCommand;

import org.springframework.boot.SpringApplication;

/**
 * Starts the API, or an import, with everything that it needs, on a machine with nothing
 * installed but a JDK and Maven.
 */
public final class DevelopmentApplication {

	private DevelopmentApplication() {
	}

	public static void main(String[] args) {
		boolean imports = args.length > 0 && args[0].equals(ImportCommand.NAME);
		SpringApplication.from(NetworkMaturityTracker::main)
			.with(imports ? DevelopmentStoreServices.class : DevelopmentServices.class)
			.withAdditionalProfiles("development")
			.run(args);
	}

}
