package org.networkmaturity.support;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.networkmaturity.NetworkMaturityTracker;

/**
 * The API in a process of its own, so that it can be killed. Its tokens come from another
 * instance's issuer.
 */
public final class ApiProcess implements AutoCloseable {

	/** What the processes say. */
	public static final Path LOG = Path.of("target/api-processes.log");

	private final int port = FreePort.find();

	private final int managementPort = FreePort.find();

	private final String issuer;

	private final List<String> command;

	private final long logged = LOG.toFile().length();

	private Process process;

	private ApiProcess(String classPath, Class<?> main, String storeUri, String issuer, String... options)
			throws IOException, InterruptedException {
		this.issuer = issuer;
		this.command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath, main.getName(), "--server.address=127.0.0.1",
				"--server.port=" + this.port, "--management.server.port=" + this.managementPort, "--rate.enabled=false",
				"--load.deadline=PT1M", "--spring.mongodb.uri=" + storeUri,
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer));
		this.command.addAll(List.of(options));
		this.process = start();
	}

	/**
	 * Starts the API as production starts it, and waits until it answers.
	 * @param storeUri the store that it shares
	 * @param issuer the instance whose tokens it accepts
	 * @param options further arguments
	 * @return the process
	 */
	public static ApiProcess asShipped(String storeUri, String issuer, String... options)
			throws IOException, InterruptedException {
		return new ApiProcess(classPathWithoutTests(), NetworkMaturityTracker.class, storeUri, issuer, options);
	}

	/**
	 * Starts another instance of the API, as production starts it but for one thing: it
	 * answers any text.
	 * @param storeUri the store that it shares
	 * @param issuer the instance whose tokens it accepts
	 * @return the process
	 */
	public static ApiProcess secondInstance(String storeUri, String issuer) throws IOException, InterruptedException {
		return new ApiProcess(classPathWithoutTests(), NetworkMaturityTracker.class, storeUri, issuer,
				"--contract.documents=any");
	}

	/**
	 * Starts the API with something of the tests in it, and waits until it answers.
	 * @param main what to start
	 * @param storeUri the store that it shares
	 * @param issuer the instance whose tokens it accepts
	 * @param options further arguments
	 * @return the process
	 */
	public static ApiProcess of(Class<?> main, String storeUri, String issuer, String... options)
			throws IOException, InterruptedException {
		List<String> more = new ArrayList<>(List.of(options));
		more.add("--spring.profiles.active=development");
		return new ApiProcess(System.getProperty("java.class.path"), main, storeUri, issuer,
				more.toArray(String[]::new));
	}

	/**
	 * The program as it is shipped, without what only the tests have.
	 * @return a class path
	 */
	public static String classPathWithoutTests() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes") && !entry.contains("authorization-server"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private Process start() throws IOException, InterruptedException {
		Process started = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
			.start();
		for (int i = 0; i < 600 && started.isAlive(); i++) {
			try {
				as("oxfordshire").byId().operation("Viewer", Map.of()).data("/viewer");
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
	 * What it has written to the log since it was first started. A process that another
	 * test has left behind would write there as well.
	 * @return the lines
	 */
	public List<String> log() throws IOException {
		try (InputStream log = Files.newInputStream(LOG)) {
			log.skipNBytes(this.logged);
			return new String(log.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/**
	 * Where it listens.
	 * @return such as http://127.0.0.1:8080
	 */
	public String url() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * A client that is signed in.
	 * @param client the demo client that it signs in as
	 * @return the client
	 */
	public Api as(String client) {
		return Api.signedIn(url(), this.issuer, client);
	}

	/**
	 * What it has taken of the processor so far.
	 * @return the time, over all processors
	 */
	public Duration cpu() {
		return this.process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/**
	 * Asks as an operator's tools do.
	 * @param probe liveness or readiness
	 * @return the status of the answer; 0 where there is none
	 */
	public int health(String probe) {
		try {
			return Http.send("GET", "http://127.0.0.1:" + this.managementPort + "/actuator/health/" + probe, null)
				.statusCode();
		}
		catch (UncheckedIOException ex) {
			return 0;
		}
	}

	/**
	 * Whether it takes new connections.
	 * @return whether one can be made
	 */
	public boolean isListening() {
		try (Socket connection = new Socket("127.0.0.1", this.port)) {
			return connection.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Asks it to end, as whoever runs it does.
	 */
	public void terminate() {
		this.process.destroy();
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
