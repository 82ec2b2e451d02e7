package org.networkmaturity.registers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an import said in the end.
 *
 * @param status its exit status
 * @param lines everything that it said
 */
record ImportReport(int status, List<String> lines) {

	private static final Pattern COUNTS = Pattern.compile("(\\w+(?: \\w+)?) {2,}(\\d\\S*(?: +\\d\\S*){4})");

	private static final Pattern REFUSAL = Pattern.compile("(.+, line \\d+): .+");

	/**
	 * What became of the rows and of what they are about.
	 * @return by kind how many were created, changed, unchanged, refused and left out
	 */
	Map<String, List<Integer>> counts() {
		Map<String, List<Integer>> counts = new LinkedHashMap<>();
		for (String line : this.lines) {
			Matcher matcher = COUNTS.matcher(line);
			if (matcher.matches()) {
				counts.put(matcher.group(1),
						Arrays.stream(matcher.group(2).split(" +"))
							.map((number) -> Integer.valueOf(number.replaceAll("\\D", "")))
							.toList());
			}
		}
		return counts;
	}

	/**
	 * The numbers of one outcome.
	 * @param outcome the outcome
	 * @return by kind, how many
	 */
	Map<String, Integer> counts(Outcome outcome) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		counts().forEach((kind, counts) -> numbers.put(kind, counts.get(outcome.ordinal())));
		return numbers;
	}

	/**
	 * The rows that were refused.
	 * @return such as epraccur.csv, line 7
	 */
	List<String> refused() {
		return this.lines.stream()
			.map(REFUSAL::matcher)
			.filter(Matcher::matches)
			.map((refusal) -> refusal.group(1))
			.toList();
	}

}
