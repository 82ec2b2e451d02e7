package org.networkmaturity.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.contender.Contender;

/**
 * The tables, as Markdown. Each line is printed as soon as it is known.
 */
public final class Report {

	static final String STARTS = """
			| contender | seconds | CPU seconds | answers within 10 s | MB |
			|---|--:|--:|--:|--:|""";

	private final StringBuilder text = new StringBuilder();

	/**
	 * Adds a line.
	 * @param line the line
	 */
	public void line(String line) {
		System.out.println(line);
		this.text.append(line).append('\n');
	}

	/**
	 * Begins a table of questions.
	 * @param title what it is about
	 */
	public void table(String title) {
		line("\n## " + title + "\n");
		line("| operation | contender | CPU ms | of the floor | of the best peer | store CPU ms | commands | requests/s | p50 ms | p99 ms | MB | compiling |");
		line("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
	}

	/**
	 * Adds what was measured for one question.
	 * @param question what it is called
	 * @param measured what each contender took
	 * @param floor what the floor took; null where it was not measured
	 */
	public void rows(String question, Map<String, Measurement> measured, @Nullable Measurement floor) {
		Measurement peer = measured.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().startsWith(Contender.APPLICATION)
					&& !entry.getKey().equals(Contender.FLOOR))
			.map(Map.Entry::getValue)
			.min(Comparator.comparingDouble(Measurement::cpu))
			.orElse(null);
		measured.forEach((name,
				each) -> line(String.format(Locale.ROOT,
						"| %s | %s | %.3f | %s | %s | %.3f | %.2f | %.0f | %.1f | %.1f | %d | %.0f %% |", question,
						name, each.cpu(), ratio(each, floor), ratio(each, peer), each.storeCpu(), each.commands(),
						each.perSecond(), each.p50(), each.p99(), each.megabytes(), 100 * each.compiling())));
	}

	private static String ratio(Measurement each, @Nullable Measurement other) {
		return (other != null) ? String.format(Locale.ROOT, "%.2f", each.cpu() / other.cpu()) : "";
	}

	/**
	 * Begins the table of starts.
	 */
	public void starts() {
		line("\n## Starting\n");
		line("Until the first answer of FederationMaturity; the compiler included. Then as many connections as above.\n");
		line(STARTS);
	}

	/**
	 * Adds a start.
	 * @param name what was started
	 * @param seconds until the first answer
	 * @param cpu processor time until then, in seconds
	 * @param answers how many it gave in its first 10 seconds
	 * @param megabytes its memory then
	 * @return the row
	 */
	public String start(String name, double seconds, double cpu, long answers, long megabytes) {
		String row = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d | %d |", name, seconds, cpu, answers,
				megabytes);
		line(row);
		return row;
	}

	/**
	 * Writes all of it.
	 * @param file where to
	 */
	public void write(Path file) throws IOException {
		Files.writeString(file, this.text);
	}

}
