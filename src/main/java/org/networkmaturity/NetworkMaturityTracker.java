package org.networkmaturity;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Starts the API.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NetworkMaturityTracker {

	public static void main(String[] args) {
		SpringApplication.run(NetworkMaturityTracker.class, args);
	}

	/**
	 * The one clock. Days are days in the United Kingdom; instants have the precision
	 * that MongoDB keeps, so that what is answered at once equals what is read later.
	 * @return a clock that ticks in milliseconds
	 */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneId.of("Europe/London"));
	}

}
