package org.networkmaturity.accounts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.networkmaturity.accounts.StatementInput.amounts;
import static org.networkmaturity.accounts.StatementInput.row;
import static org.networkmaturity.accounts.StatementInput.section;

class StatementProblemsTests extends ApiTest {

	private static final String NHS_NUMBER = "943 476 5919";

	private static final List<Map<String, @Nullable Object>> ROWS = List.of(row("Grant", amounts(1, 2)));

	private List<String> problems(@Nullable Object... changes) {
		List<String> problems = as("oxfordshire")
			.operation("RecordFinancialStatement", Map.of("input", StatementInput.of(changes)))
			.problems("recordFinancialStatement");
		int stored = as("front-end").operation("FederationAccounts", Map.of("id", StatementInput.PML))
			.data("/federation/financialStatements")
			.size();
		assertThat(stored).isEqualTo(problems.isEmpty() ? 1 : 0);
		return problems;
	}

	@Test
	void whatIsWrongIsSaidAllAtOnceAndNothingIsRecorded() {
		assertThat(problems("title", " ", "source", NHS_NUMBER, "note", "bell \u0007", "idempotencyKey", " ", "years",
				List.of("2020/21", " ", "2020/21 "), "sections", List.of(
						section("INCOME",
								List.of(row(" ", amounts(1, 2, null), "payer", "", "comment", NHS_NUMBER),
										row("x".repeat(301), amounts(1))),
								"stated", Map.of("byYear", amounts(1, 2))),
						section("INCOME", List.of())),
				"statedSurplus", Map.of("byYear", amounts(1, 2))))
			.containsExactlyInAnyOrder("INVALID input.title", "PERSONAL_DATA input.source", "INVALID input.note",
					"INVALID input.years.1", "DUPLICATE input.years.2", "INVALID input.sections.0.rows.0.heading",
					"INVALID input.sections.0.rows.0.payer", "PERSONAL_DATA input.sections.0.rows.0.comment",
					"INVALID input.sections.0.rows.1.heading", "INVALID input.sections.0.rows.1.amounts",
					"INVALID input.sections.0.stated.byYear", "DUPLICATE input.sections.1.kind",
					"INVALID input.sections.1.rows", "INVALID input.statedSurplus",
					"INVALID input.statedSurplus.byYear", "INVALID input.idempotencyKey");
	}

	@Test
	void everyTextMayBeAsLongAsTheSchemaSaysAndNoLonger() {
		assertThat(problems("title", "x".repeat(301), "source", "x".repeat(4_001), "note", "x".repeat(4_001), "years",
				List.of("x".repeat(51)), "sections",
				List.of(section("INCOME",
						List.of(row("x", amounts(1), "payer", "x".repeat(301), "comment", "x".repeat(4_001)))))))
			.containsExactlyInAnyOrder("INVALID input.title", "INVALID input.source", "INVALID input.note",
					"INVALID input.years.0", "INVALID input.sections.0.rows.0.payer",
					"INVALID input.sections.0.rows.0.comment");
		assertThat(problems("title", "x".repeat(300), "source", "x".repeat(4_000), "note", "x".repeat(4_000), "years",
				List.of("x".repeat(50)), "sections",
				List.of(section("INCOME", List
					.of(row("x".repeat(300), amounts(1), "payer", "x".repeat(300), "comment", "x".repeat(4_000)))))))
			.isEmpty();
	}

	@Test
	void thereAreNoFewerAndNoMoreYearsSectionsAndRowsThanTheSchemaSays() {
		assertThat(problems("years", List.of(), "sections", List.of())).containsExactly("INVALID input.years",
				"INVALID input.sections");
		assertThat(problems("years", years(21), "sections", List.of(section("INCOME", rows(200, 21)))))
			.containsExactly("INVALID input.years");
		assertThat(problems("sections", Collections.nCopies(4, section("INCOME", ROWS))))
			.containsExactly("INVALID input.sections");
		assertThat(problems("years", years(20), "sections", List.of(section("INCOME", rows(201, 20)))))
			.containsExactly("INVALID input.sections.0.rows");
		assertThat(problems("years", years(20), "sections", List.of(section("SAVINGS", rows(1, 20)),
				section("INCOME", rows(200, 20)), section("EXPENDITURE", rows(1, 20)))))
			.isEmpty();
	}

	private static List<String> years(int number) {
		return IntStream.range(2000, 2000 + number).mapToObj(Integer::toString).toList();
	}

	private static List<Map<String, @Nullable Object>> rows(int number, int years) {
		return Collections.nCopies(number, row("Grant", Collections.nCopies(years, 1)));
	}

	@Test
	void aSurplusIsStatedOnlyWhereThereAreBothIncomeAndExpenditure() {
		Map<String, Object> surplus = Map.of("overall", 5);
		for (String kind : List.of("INCOME", "EXPENDITURE", "SAVINGS")) {
			assertThat(problems("sections", List.of(section(kind, ROWS)), "statedSurplus", surplus)).as(kind)
				.containsExactly("INVALID input.statedSurplus");
		}
		assertThat(problems("statedSurplus", surplus)).isEmpty();
	}

	@Test
	void aFederationThatIsNotThereIsNotFound() {
		assertThat(problems("federationId", "fed_nowhere", "title", " "))
			.containsExactly("NOT_FOUND input.federationId");
	}

}
