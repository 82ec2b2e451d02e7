package org.networkmaturity.support;

import java.util.stream.IntStream;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * Gives the application a free port before it starts, since the issuer's name has the
 * port in it.
 */
public class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("server.port=" + find()).applyTo(context);
	}

	/**
	 * Finds one below those from which outgoing connections get theirs, so that none
	 * takes it before the application does.
	 * @return the port
	 */
	public static int find() {
		return IntStream.generate(TestSocketUtils::findAvailableTcpPort)
			.filter((port) -> port < 32_768)
			.findFirst()
			.orElseThrow();
	}

}
