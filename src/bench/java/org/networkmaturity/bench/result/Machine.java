package org.networkmaturity.bench.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What something was measured on.
 */
public final class Machine {

	private Machine() {
	}

	/**
	 * What it is.
	 * @return processor, cores, Java and Node
	 */
	public static String description() throws IOException {
		String processor = Files.readAllLines(Path.of("/proc/cpuinfo"))
			.stream()
			.filter((line) -> line.startsWith("model name"))
			.map((line) -> line.substring(line.indexOf(':') + 1).strip())
			.findFirst()
			.orElse("unknown processor");
		return "%s, %d cores; Java %s; Node %s".formatted(processor, Runtime.getRuntime().availableProcessors(),
				Runtime.version(), node());
	}

	private static String node() {
		try {
			Process node = new ProcessBuilder("node", "--version").start();
			return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			return "is not there";
		}
	}

}
