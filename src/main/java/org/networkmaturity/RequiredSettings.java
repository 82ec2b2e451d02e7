package org.networkmaturity;

import java.util.List;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks for what cannot be done without before anything else starts.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<String> PROPERTIES = List.of("spring.mongodb.uri",
			"spring.security.oauth2.resourceserver.jwt.issuer-uri");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		PROPERTIES.forEach(context.getEnvironment()::getRequiredProperty);
	}

}
