package org.networkmaturity.support;

import org.networkmaturity.NetworkMaturityTracker;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/**
 * The application that {@link ApiTest} runs, for tests that Spring does not run.
 */
public final class RunningApi implements AutoCloseable {

	private final ConfigurableApplicationContext application;

	private RunningApi(ConfigurableApplicationContext application) {
		this.application = application;
	}

	/**
	 * Starts it, with the sample network in its store.
	 * @return the application, until it is closed
	 */
	public static RunningApi start() {
		return start(new DefaultResourceLoader());
	}

	/**
	 * Starts it with other files.
	 * @param files what to read in place of the files on the class path
	 * @param options arguments
	 * @return the application, until it is closed
	 */
	public static RunningApi start(ResourceLoader files, String... options) {
		return new RunningApi(
				new SpringApplicationBuilder(NetworkMaturityTracker.class, TestServices.class).profiles("development")
					.properties("rate.enabled=false", "load.deadline=PT1M")
					.initializers(new FreePort())
					.resourceLoader(files)
					.run(options));
	}

	/**
	 * A client that is signed in.
	 * @param client the demo client that it signs in as
	 * @return the client
	 */
	public Api as(String client) {
		String url = "http://localhost:" + this.application.getEnvironment().getProperty("local.server.port");
		return Api.signedIn(url, url, client);
	}

	/**
	 * One of its beans.
	 * @param type the bean's type
	 * @param <T> the bean's type
	 * @return the bean
	 */
	public <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	@Override
	public void close() {
		this.application.close();
	}

}
