package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.development.SampleNetwork;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.data.mongodb.MongoDatabaseFactory;

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
	 * Starts another instance on the same store, which accepts the same tokens.
	 * @param options arguments
	 * @return the instance, until it is closed
	 */
	public RunningApi another(String... options) {
		List<String> all = new ArrayList<>(
				List.of("--server.port=0", "--spring.mongodb.uri=" + bean(DevelopmentStore.class).uri(),
						"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url(), "--contract.documents=any",
						"--rate.enabled=false", "--load.deadline=PT1M", "--management.server.port=-1"));
		all.addAll(List.of(options));
		return new RunningApi(
				new SpringApplicationBuilder(NetworkMaturityTracker.class).run(all.toArray(String[]::new)));
	}

	/**
	 * Puts the sample network in the place of whatever is in the store.
	 */
	public void startFromTheSampleNetwork() {
		ApiTest.empty(bean(MongoDatabaseFactory.class).getMongoDatabase());
		try {
			bean(SampleNetwork.class).load();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where it listens.
	 * @return such as http://localhost:8080
	 */
	public String url() {
		return "http://localhost:" + this.application.getEnvironment().getProperty("local.server.port");
	}

	/**
	 * A client that is signed in.
	 * @param client the demo client that it signs in as
	 * @return the client
	 */
	public Api as(String client) {
		return Api.signedIn(url(), url(), client);
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
