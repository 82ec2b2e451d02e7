package org.networkmaturity.store;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Starts the program for a command that needs its store, without the API.
 */
public final class StoreCommand {

	private StoreCommand() {
	}

	/**
	 * Starts it. It says nothing but what goes wrong, and that to a person.
	 * @param configuration what the command needs of the program
	 * @param settings what the command insists on, as {@code --name=value}
	 * @return the program, to be closed
	 * @throws UnreachableStoreException where its store does not come in time, once that
	 * was said
	 */
	public static ConfigurableApplicationContext start(Class<?> configuration, String... settings) {
		SpringApplication application = new SpringApplication(configuration, Arrived.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.level.org.networkmaturity", "warn"));
		return application.run(Stream.concat(Stream.of("--logging.structured.format.console="), Stream.of(settings))
			.toArray(String[]::new));
	}

	static class Arrived {

		@Bean
		SmartInitializingSingleton arrived(StoreArrival arrival, MongoDatabaseFactory database) {
			return () -> arrival.await(database.getMongoDatabase().getName());
		}

	}

}
