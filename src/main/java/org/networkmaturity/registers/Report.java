package org.networkmaturity.registers;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells whoever runs an import how it goes, and in the end what came of it.
 */
class Report {

	private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);

	private final PrintWriter out;

	private final Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

	private final Map<String, SortedMap<Long, String>> refusals = new LinkedHashMap<>();

	private final Clock clock;

	private Instant lastProgress;

	Report(PrintWriter out, Clock clock) {
		this.out = out;
		this.clock = clock;
		this.lastProgress = clock.instant();
	}

	/**
	 * Says how far it has come, once a second at most.
	 * @param table what is read
	 * @param rows how many of its rows are done
	 * @param of how many there are
	 */
	void progress(Table table, int rows, int of) {
		Instant now = this.clock.instant();
		if (rows == of || now.isAfter(this.lastProgress.plus(BETWEEN_PROGRESS))) {
			this.lastProgress = now;
			say("%s: %,d of %,d rows".formatted(table.name(), rows, of));
		}
	}

	/**
	 * Says something.
	 * @param message what
	 */
	void say(String message) {
		this.out.println(message);
		this.out.flush();
	}

	/**
	 * Counts what became of some things.
	 * @param kind what kind of thing they are, in the plural
	 * @param outcome what became of them
	 * @param number how many they are; 0 counts for nothing
	 */
	void count(String kind, Outcome outcome, int number) {
		if (number > 0) {
			this.counts.computeIfAbsent(kind, (any) -> new EnumMap<>(Outcome.class))
				.merge(outcome, number, Integer::sum);
		}
	}

	/**
	 * Counts a row that is refused, and keeps why.
	 * @param kind what kind of thing it would be, in the plural
	 * @param table where the row is
	 * @param line its line there
	 * @param reason why it is refused
	 */
	void refuse(String kind, Table table, long line, String reason) {
		count(kind, Outcome.REFUSED, 1);
		this.refusals.computeIfAbsent(table.name(), (name) -> new TreeMap<>()).put(line, reason);
	}

	/**
	 * Says what came of it all.
	 * @param rehearsal whether nothing was written
	 */
	void finish(boolean rehearsal) {
		this.refusals.forEach((table, lines) -> lines
			.forEach((line, reason) -> say("%s, line %d: %s".formatted(table, line, reason))));
		String format = "%-14s %9s %9s %9s %9s %9s";
		say(format.formatted("", "created", "changed", "unchanged", "refused", "left out"));
		this.counts.forEach((kind,
				outcomes) -> say(format.formatted(kind, number(outcomes, Outcome.CREATED),
						number(outcomes, Outcome.CHANGED), number(outcomes, Outcome.UNCHANGED),
						number(outcomes, Outcome.REFUSED), number(outcomes, Outcome.LEFT_OUT))));
		if (rehearsal) {
			say("This was a dry run: nothing was written.");
		}
	}

	private static String number(Map<Outcome, Integer> outcomes, Outcome outcome) {
		return "%,d".formatted(outcomes.getOrDefault(outcome, 0));
	}

}
