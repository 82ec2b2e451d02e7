package org.networkmaturity.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.networkmaturity.development.DevelopmentApplication;

/**
 * The development run in a process of its own, with a store that outlives it.
 */
public final class DevelopmentRun implements AutoCloseable {

	private static final Path LOG = Path.of("target/development-run.log");

	private static final String READY = "The sample network is there";

	private final int port = FreePort.find();

	private final Path store;

	private Process process;

	private DevelopmentRun(Path store) throws IOException, InterruptedException {
		this.store = store;
		this.process = launch();
	}

	/**
	 * Starts it, and waits until it has the sample network.
	 * @param store the folder of its store
	 * @return the run
	 */
	public static DevelopmentRun start(Path store) throws IOException, InterruptedException {
		return new DevelopmentRun(store);
	}

	private Process launch() throws IOException, InterruptedException {
		List<String> command = List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				DevelopmentApplication.class.getName(), "--server.address=127.0.0.1", "--server.port=" + this.port,
				"--DEV_STORE=" + this.store);
		Process started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
		for (int i = 0; i < 600 && started.isAlive(); i++) {
			if (Files.readString(LOG).contains(READY)) {
				return started;
			}
			Thread.sleep(100);
		}
		started.destroyForcibly();
		throw new AssertionError("The development run did not start: " + Files.readString(LOG));
	}

	/**
	 * Where it listens.
	 * @return such as http://localhost:8080
	 */
	public String url() {
		return "http://localhost:" + this.port;
	}

	/**
	 * Kills it, and starts it again where it was: with what was stored, but with a new
	 * key and nobody signed in.
	 */
	public void restart() throws IOException, InterruptedException {
		kill();
		this.process = launch();
	}

	/**
	 * Stops it as whoever runs it does, and waits until it has ended.
	 */
	public void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new AssertionError("The development run did not stop");
		}
	}

	/**
	 * Whether it still runs.
	 * @return false once it was stopped or killed
	 */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Kills it, and waits until it has ended.
	 */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

}
