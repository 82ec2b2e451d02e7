package org.networkmaturity.telemetry;

import com.mongodb.observability.ObservabilitySettings;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the driver tell of its commands.
 */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

	@Bean
	MongoClientSettingsBuilderCustomizer countedCommands(CommandCounter counter) {
		return (settings) -> settings.addCommandListener(counter);
	}

	/**
	 * A span for each command, without what the command says.
	 */
	@Bean
	@Conditional(TracingSwitch.class)
	MongoClientSettingsBuilderCustomizer tracedCommands(ObservationRegistry observations) {
		return (settings) -> settings
			.observabilitySettings(ObservabilitySettings.micrometerBuilder().observationRegistry(observations).build());
	}

}
