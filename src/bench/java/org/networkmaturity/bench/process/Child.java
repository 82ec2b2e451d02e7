package org.networkmaturity.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that was started for the benchmark. It ends with it.
 */
public final class Child implements AutoCloseable {

	private static final Path LOGS = Path.of("target/bench");

	private final Process process;

	private final Path log;

	private Child(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts one.
	 * @param name what its log is called
	 * @param command the program and its arguments
	 * @param environment what is added to the environment
	 * @return the process, running
	 */
	public static Child start(String name, List<String> command, Map<String, String> environment) throws IOException {
		Path log = Files.createDirectories(LOGS).resolve(name + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		return new Child(process, log);
	}

	/**
	 * The Java that this runs on.
	 * @return the program
	 */
	public static String java() {
		return ProcessHandle.current().info().command().orElse("java");
	}

	/**
	 * Waits until it says that it is ready.
	 * @param most how long to wait
	 * @return what follows the word on its line
	 */
	public String awaitReady(Duration most) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(most);
		while (this.process.isAlive() && Instant.now().isBefore(end)) {
			try (BufferedReader lines = Files.newBufferedReader(this.log)) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (line.startsWith("ready")) {
						return line.substring("ready".length()).strip();
					}
				}
			}
			Thread.sleep(20);
		}
		throw new IllegalStateException("It does not get ready: see " + this.log);
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Waits until it ends.
	 * @param most how long to wait
	 * @return whether it ended
	 */
	public boolean awaitEnd(Duration most) throws InterruptedException {
		return this.process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * What it has taken so far.
	 * @return processor time
	 */
	public Usage usage() throws IOException {
		return Usage.of(this.process.pid());
	}

	/**
	 * How much memory it has in use.
	 * @return its resident set, in MB
	 */
	public long megabytes() throws IOException {
		return Usage.megabytes(this.process.pid());
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
