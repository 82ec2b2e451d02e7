package org.networkmaturity.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.contender.Contender;

/**
 * What the README shows of the results: of each operation what each contender took.
 */
public final class Overview {

	private static final String BEGINNING = "<!-- measured: written by mvn -Pbench verify -->\n";

	private static final String END = "<!-- measured: end -->\n";

	private final Map<String, Map<String, Measurement>> requests = new LinkedHashMap<>();

	private final Map<String, Map<String, Measurement>> growth = new LinkedHashMap<>();

	private final List<String> starts = new ArrayList<>();

	/**
	 * Adds what was measured for one question.
	 * @param question what it is called
	 * @param measured what each contender took
	 */
	public void add(String question, Map<String, Measurement> measured) {
		this.requests.computeIfAbsent(question, (name) -> new LinkedHashMap<>()).putAll(measured);
	}

	/**
	 * Adds what the application took for one question with so much in the store.
	 * @param question what it is called
	 * @param store how much
	 * @param measured what it took
	 */
	public void addGrowth(String question, String store, Measurement measured) {
		this.growth.computeIfAbsent(question, (name) -> new LinkedHashMap<>()).put(store, measured);
	}

	/**
	 * Adds a start.
	 * @param row a row of the table of starts
	 */
	public void addStart(String row) {
		this.starts.add(row);
	}

	/**
	 * Puts all of it where the README has what was measured before.
	 * @param readme the README
	 * @param conditions when, where and how it was measured
	 */
	public void write(Path readme, String conditions) throws IOException {
		String text = Files.readString(readme);
		int from = text.indexOf(BEGINNING) + BEGINNING.length();
		int to = text.indexOf(END);
		if (from < BEGINNING.length() || to < from) {
			throw new IOException("The README does not say where to write: " + BEGINNING + END);
		}
		Files.writeString(readme, text.substring(0, from) + text(conditions) + text.substring(to));
	}

	private String text(String conditions) {
		return Stream.of(List.of(conditions, "",
				"CPU ms for each request, without the JIT compiler; in brackets, how many times the floor's.", ""),
				table("operation", this.requests, this::besideTheFloor),
				List.of("", "CPU ms for each request of the application, by what is in the store; in brackets, commands.",
						""),
				table("operation", this.growth, (question, each) -> number(each.cpu(), each.commands())),
				List.of("", "Starts, until the first answer of FederationMaturity, the compiler included.", ""),
				List.of(Report.STARTS), this.starts)
			.flatMap(Collection::stream)
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static List<String> table(String first, Map<String, Map<String, Measurement>> rows,
			BiFunction<String, Measurement, String> cell) {
		Set<String> columns = rows.values()
			.stream()
			.flatMap((row) -> row.keySet().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<String> lines = new ArrayList<>();
		lines.add("| %s | %s |".formatted(first, String.join(" | ", columns)));
		lines.add("|---|" + "--:|".repeat(columns.size()));
		rows.forEach((question, row) -> lines.add(columns.stream().map((column) -> {
			Measurement each = row.get(column);
			return (each != null) ? cell.apply(question, each) : "";
		}).collect(Collectors.joining(" | ", "| " + question + " | ", " |"))));
		return lines;
	}

	private String besideTheFloor(String question, Measurement each) {
		Measurement floor = floor(question);
		return number(each.cpu(), (floor != null) ? each.cpu() / floor.cpu() : Double.NaN);
	}

	private @Nullable Measurement floor(String question) {
		return this.requests.getOrDefault(question, Map.of()).get(Contender.FLOOR);
	}

	private static String number(double milliseconds, double other) {
		return String.format(Locale.ROOT, "%.2f (%.2f)", milliseconds, other);
	}

}
