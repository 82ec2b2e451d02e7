package org.networkmaturity.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.test.util.TestSocketUtils;

/**
 * The API in a process of its own, so that it can be killed. Its tokens come from another
 * instance's issuer.
 */
public final class ApiProcess implements AutoCloseable {

	private static final Path LOG = Path.of("target/api-processes.log");

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final String issuer;

	private final List<String> command;

	private Process process;

	/**
	 * Starts the API and waits until it answers.
	 * @param main what to start
	 * @param storeUri the store that it shares
	 * @param issuer the instance whose tokens it accepts
	 * @param options further arguments
	 */
	public ApiProcess(Class<?> main, String storeUri, String issuer, String... options)
			throws IOException, InterruptedException {
		this.issuer = issuer;
		this.command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName(),
				"--spring.profiles.active=development", "--server.address=127.0.0.1", "--server.port=" + this.port,
				"--spring.mongodb.uri=" + storeUri,
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer));
		this.command.addAll(List.of(options));
		this.process = start();
	}

	private Process start() throws IOException, InterruptedException {
		Process started = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
			.start();
		for (int i = 0; i < 600 && started.isAlive(); i++) {
			try {
				as("oxfordshire").send("{ viewer { roles } }").data("/viewer");
				return started;
			}
			catch (RuntimeException ex) {
				Thread.sleep(100);
			}
		}
		started.destroyForcibly();
		throw new AssertionError("The process did not start; see " + LOG);
	}

	/**
	 * A client that is signed in.
	 * @param client the demo client that it signs in as
	 * @return the client
	 */
	public Api as(String client) {
		return Api.signedIn("http://127.0.0.1:" + this.port, this.issuer, client);
	}

	/**
	 * Waits until it has died by itself.
	 * @return its exit status
	 */
	public int awaitDeath() throws InterruptedException {
		return this.process.waitFor();
	}

	/**
	 * Kills it in the middle of whatever it does.
	 */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * Starts it again where it was.
	 */
	public void restart() throws IOException, InterruptedException {
		this.process = start();
	}

	@Override
	public void close() {
		kill();
	}

}
