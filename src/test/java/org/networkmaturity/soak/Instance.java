package org.networkmaturity.soak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.support.Api;

import org.springframework.test.util.TestSocketUtils;

/**
 * The API as production starts it, in a process of its own that can be killed.
 */
final class Instance implements AutoCloseable {

	private static final Path LOG = Path.of("target/soak.log");

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final String storeUri;

	private final String issuer;

	private Process process;

	Instance(String storeUri, String issuer) throws Exception {
		this.storeUri = storeUri;
		this.issuer = issuer;
		this.process = start();
	}

	Api api() {
		return Api.signedIn("http://127.0.0.1:" + this.port, this.issuer, "oxfordshire");
	}

	/**
	 * Kills the process in the middle of whatever it does.
	 */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * Starts it again where it was.
	 */
	void restart() throws Exception {
		this.process = start();
	}

	private Process start() throws IOException, InterruptedException {
		Process started = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), NetworkMaturityTracker.class.getName(),
				"--server.address=127.0.0.1", "--server.port=" + this.port, "--spring.mongodb.uri=" + this.storeUri,
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + this.issuer)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
			.start();
		for (int i = 0; i < 600 && started.isAlive(); i++) {
			try {
				api().send("{ viewer { roles } }").data("/viewer");
				return started;
			}
			catch (RuntimeException ex) {
				Thread.sleep(100);
			}
		}
		started.destroyForcibly();
		throw new AssertionError("The second instance did not start; see " + LOG);
	}

	/**
	 * Without what the tests add to the application.
	 */
	private static String classPath() {
		List<String> entries = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
		return entries.stream()
			.filter((entry) -> !entry.contains("test-classes") && !entry.contains("authorization-server"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	@Override
	public void close() {
		kill();
	}

}
