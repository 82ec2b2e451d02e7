package org.networkmaturity;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/**
 * Looks for what cannot be done without before anything else starts.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getRequiredProperty("spring.mongodb.uri");
		if (context instanceof WebApplicationContext
				&& context.getEnvironment().getRequiredProperty("access.issuers[0].uri").isBlank()) {
			context.getEnvironment().resolveRequiredPlaceholders("${ISSUER_URI}");
		}
	}

}
