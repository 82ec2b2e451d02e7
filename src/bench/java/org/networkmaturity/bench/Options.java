package org.networkmaturity.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how long. Each comes from a system property of the same name.
 *
 * @param parts which of executing, repeating, starting and growing
 * @param only which operations; empty for all
 * @param peers which peers
 * @param rounds how often each contender is measured
 * @param time how long each measurement takes
 * @param warming how long each contender is warmed at most
 * @param connections how many ask at once
 * @param englands how much is in the store, one after the other
 * @param executing arguments that keep the application from answering again what it has
 * answered
 * @param storeUri a MongoDB to use; null for a store in memory
 * @param isWhole whether it is for the README
 */
record Options(List<String> parts, List<String> only, List<String> peers, int rounds, Duration time, Duration warming,
		int connections, List<Integer> englands, List<String> executing, @Nullable String storeUri, boolean isWhole) {

	private static final String PARTS = "executing,repeating,starting,growing";

	private static final String PEERS = "yoga,mercurius,apollo";

	static Options read() {
		boolean isQuick = Boolean.getBoolean("bench.quick");
		List<String> parts = list("parts", PARTS);
		List<String> only = list("only", "");
		List<String> peers = list("peers", PEERS);
		boolean isWhole = !isQuick && parts.equals(list("", PARTS)) && only.isEmpty() && peers.equals(list("", PEERS));
		return new Options(parts, only, peers, number("rounds", isQuick ? 1 : 5),
				Duration.ofMillis(number("millis", isQuick ? 2_000 : 3_000)),
				Duration.ofSeconds(number("warming", isQuick ? 6 : 120)), number("connections", 16),
				list("englands", isQuick ? "1" : "1,10,100").stream().map(Integer::valueOf).toList(),
				words(text("executing", "--answers.kept=0")), System.getenv("BENCH_MONGODB_URI"), isWhole);
	}

	private static String text(String name, String otherwise) {
		String value = System.getProperty("bench." + name, "");
		return value.isBlank() ? otherwise : value;
	}

	private static int number(String name, int otherwise) {
		return Integer.parseInt(text(name, String.valueOf(otherwise)));
	}

	private static List<String> list(String name, String otherwise) {
		return Stream.of(text(name, otherwise).split(","))
			.map(String::strip)
			.filter((each) -> !each.isEmpty() && !each.equals("none"))
			.toList();
	}

	private static List<String> words(String text) {
		return Stream.of(text.split(" ")).filter((each) -> !each.isBlank()).toList();
	}

	String description() {
		return "%d rounds of %d ms, warmed for %d s at most; connections: %d; store: %s; executing: %s".formatted(
				this.rounds, this.time.toMillis(), this.warming.toSeconds(), this.connections,
				(this.storeUri != null) ? "MongoDB" : "in memory, in a process of its own",
				this.executing.isEmpty() ? "ordinary settings" : String.join(" ", this.executing));
	}

	boolean includes(String operation) {
		return this.only.isEmpty() || this.only.contains(operation);
	}

}
