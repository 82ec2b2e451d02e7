package org.networkmaturity.development;

import org.networkmaturity.NetworkMaturityTracker;

import org.springframework.boot.SpringApplication;

/**
 * Starts the API with everything that it needs, on a machine with nothing installed but a
 * JDK and Maven.
 */
public final class DevelopmentApplication {

	private DevelopmentApplication() {
	}

	public static void main(String[] args) {
		SpringApplication.from(NetworkMaturityTracker::main)
			.with(DevelopmentServices.class)
			.withAdditionalProfiles("development")
			.run(args);
	}

}
