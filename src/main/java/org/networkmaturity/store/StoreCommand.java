package org.networkmaturity.store;

import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for a command that needs its store, without the API.
 */
public final class StoreCommand {

	private StoreCommand() {
	}

	/**
	 * Starts it. It says nothing but what goes wrong, and that to a person.
	 * @param configuration what the command needs of the program
	 * @return the program, to be closed
	 */
	public static ConfigurableApplicationContext start(Class<?> configuration) {
		SpringApplication application = new SpringApplication(configuration);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.level.org.networkmaturity", "warn"));
		return application.run("--logging.structured.format.console=");
	}

}
