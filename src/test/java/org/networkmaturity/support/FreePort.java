package org.networkmaturity.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * Gives the application a free port before it starts, since the issuer's name has the
 * port in it.
 */
class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("server.port=" + TestSocketUtils.findAvailableTcpPort()).applyTo(context);
	}

}
