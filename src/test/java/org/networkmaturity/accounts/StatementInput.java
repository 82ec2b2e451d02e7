package org.networkmaturity.accounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The input of recordFinancialStatement, as a test builds it: unless it says otherwise,
 * income of £100 and £250.50 and expenditure of £300, of which little is stated right.
 */
final class StatementInput {

	static final String PML = "fed_10q-pml";

	private StatementInput() {
	}

	static Map<String, @Nullable Object> of(@Nullable Object... changes) {
		return with(Map.of("federationId", PML, "title", " Accounts ", "source", "A paper", "years",
				List.of("2020/21 ", "2021/22"), "sections",
				List.of(section("EXPENDITURE", List.of(row("Staff", amounts(null, 300)))),
						section("INCOME", List.of(row("Grant", amounts(100, null), "payer", "NHS E", "statedTotal", 99),
								row("Gift", amounts(null, 50.5)), row("Grant", amounts(null, 200), "payer", "NHS E ")),
								"stated", Map.of("byYear", amounts(100, 250), "overall", 349.5)))),
				changes);
	}

	static Map<String, @Nullable Object> section(String kind, List<Map<String, @Nullable Object>> rows,
			@Nullable Object... more) {
		return with(Map.of("kind", kind, "rows", rows), more);
	}

	static Map<String, @Nullable Object> row(String heading, List<@Nullable Object> amounts, @Nullable Object... more) {
		return with(Map.of("heading", heading, "amounts", amounts), more);
	}

	static List<@Nullable Object> amounts(@Nullable Object... amounts) {
		return Arrays.asList(amounts);
	}

	private static Map<String, @Nullable Object> with(Map<String, Object> input, @Nullable Object... changes) {
		Map<String, @Nullable Object> changed = new HashMap<>(input);
		for (int i = 0; i < changes.length; i += 2) {
			changed.put(String.valueOf(changes[i]), changes[i + 1]);
		}
		return changed;
	}

}
