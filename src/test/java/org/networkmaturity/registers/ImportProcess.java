package org.networkmaturity.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiProcess;

/**
 * The command {@code import} as it is shipped, in a process of its own with the heap that
 * it must do with.
 */
final class ImportProcess {

	private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private final Process process;

	private final BufferedReader output;

	private final List<String> lines = new ArrayList<>();

	private Duration cpu = Duration.ZERO;

	private ImportProcess(String storeUri, List<String> options, Stream<?> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m"));
		command.addAll(options);
		command.addAll(List.of("-cp", ApiProcess.classPathWithoutTests(), NetworkMaturityTracker.class.getName(),
				ImportCommand.NAME));
		arguments.map(Object::toString).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("MONGODB_URI", storeUri);
		this.process = builder.start();
		this.output = this.process.inputReader();
	}

	/**
	 * Imports files as anybody would, and prints what it costs.
	 * @param store the store
	 * @param files the files
	 * @return what came of it
	 */
	static ImportReport measure(DevelopmentStore store, List<Path> files) throws IOException, InterruptedException {
		long start = cpuOfTheTests();
		ImportProcess process = new ImportProcess(store.uri(), List.of(), files.stream());
		ImportReport report = process.finish();
		System.out.printf("The import took %.1f s of the importer's CPU, and %.1f s of the tests' for %s%n",
				process.cpu.toMillis() / 1e3, (cpuOfTheTests() - start) / 1e9, store.description());
		return report;
	}

	private static long cpuOfTheTests() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	/**
	 * Imports files.
	 * @param store the store
	 * @param files the files
	 * @return what came of it
	 */
	static ImportReport run(DevelopmentStore store, List<Path> files) throws IOException, InterruptedException {
		return new ImportProcess(store.uri(), QUICK_START, files.stream()).finish();
	}

	/**
	 * Says what importing files would do.
	 * @param store the store
	 * @param files the files
	 * @return what would come of it
	 */
	static ImportReport rehearse(DevelopmentStore store, List<Path> files) throws IOException, InterruptedException {
		return new ImportProcess(store.uri(), QUICK_START, Stream.concat(Stream.of("--dry-run"), files.stream()))
			.finish();
	}

	/**
	 * Begins to import files, and is killed in the middle.
	 * @param store the store
	 * @param files the files
	 * @param isTheMiddle whether that is now
	 * @return its exit status
	 */
	static int kill(DevelopmentStore store, List<Path> files, BooleanSupplier isTheMiddle)
			throws IOException, InterruptedException {
		Process process = new ImportProcess(store.uri(), QUICK_START, files.stream()).process;
		while (process.isAlive() && !isTheMiddle.getAsBoolean()) {
			Thread.sleep(20);
		}
		return process.destroyForcibly().waitFor();
	}

	private boolean readLine() throws IOException {
		String line = this.output.readLine();
		this.process.info().totalCpuDuration().ifPresent((duration) -> this.cpu = duration);
		return line != null && this.lines.add(line);
	}

	private ImportReport finish() throws IOException, InterruptedException {
		while (readLine()) {
			// Reads on.
		}
		return new ImportReport(this.process.waitFor(), this.lines);
	}

}
