package org.networkmaturity.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processor time of a process, as Linux keeps it.
 *
 * @param total of all its threads, those that have ended included, in ms
 * @param compilers of each thread of the JIT compiler, in ms
 */
public record Usage(long total, Map<String, Long> compilers) {

	/** A tick is a hundredth of a second on every Linux. */
	private static final long TICK = 10;

	static Usage of(long pid) throws IOException {
		Path process = Path.of("/proc", String.valueOf(pid));
		Map<String, Long> compilers = new HashMap<>();
		try (Stream<Path> threads = Files.list(process.resolve("task"))) {
			for (Path thread : threads.toList()) {
				try {
					String stat = Files.readString(thread.resolve("stat"));
					if (stat.contains("CompilerThre")) {
						compilers.put(thread.getFileName().toString(), time(stat));
					}
				}
				catch (NoSuchFileException ex) {
					// It has ended since it was listed.
				}
			}
		}
		return new Usage(time(Files.readString(process.resolve("stat"))), compilers);
	}

	private static long time(String stat) {
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
	}

	/**
	 * What the compiler took since.
	 * @param before the usage then
	 * @return ms
	 */
	public long compilingSince(Usage before) {
		return this.compilers.entrySet()
			.stream()
			.mapToLong((thread) -> thread.getValue() - before.compilers.getOrDefault(thread.getKey(), 0L))
			.sum();
	}

	/**
	 * What everything but the compiler took since.
	 * @param before the usage then
	 * @return ms
	 */
	public long workSince(Usage before) {
		return this.total - before.total - compilingSince(before);
	}

	static long megabytes(long pid) throws IOException {
		List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
		return status.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
			.findFirst()
			.orElse(0);
	}

}
