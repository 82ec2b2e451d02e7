package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AwardFundingTests extends FundingTest {

	private static Map<String, Object> award(Object... others) {
		Map<String, Object> input = input("title", "Estates", "funder", "NHS England", "commissioner", "10Q",
				"headline", 1000, "startsOn", "2021-04-01", "endsOn", "2022-03-31", "lines", List.of(line()));
		input.putAll(input(others));
		return input;
	}

	private static Map<String, Object> line(Object... others) {
		Map<String, Object> line = input("recipient", "PML", "federationId", "fed_10q-pml", "purpose", "Rooms",
				"amount", 1000.25);
		line.putAll(input(others));
		return line;
	}

	private int awards() {
		return as("front-end").operation("FundingPosition", Map.of("commissioner", "10Q"))
			.data("/commissioner/fundingAwards")
			.size();
	}

	private void isRefused(Map<String, Object> input, String... problems) {
		Answer answer = send("AwardFunding", input);
		assertThat(answer.problems("awardFunding")).containsExactlyInAnyOrder(problems);
		assertThat(answer.data("/awardFunding/award").isNull()).isTrue();
		assertThat(awards()).isEqualTo(2);
	}

	@Test
	void itIsKeptAsThePaperStatesIt() {
		Answer answer = send("AwardFunding", award("headlineIsAtLeast", true));
		assertThat(answer.problems("awardFunding")).isEmpty();
		JsonNode award = as("front-end").send(
				"query($id: ID!) { node(id: $id) { ... on FundingAward { headline itemised difference headlineIsAtLeast recurrent lines { remaining federation { name } } } } }",
				Map.of("id", answer.data("/awardFunding/award/id").asString()))
			.data("/node");
		assertThat(award.toString()).isEqualTo(
				"{\"headline\":1000,\"itemised\":1000.25,\"difference\":-0.25,\"headlineIsAtLeast\":true,\"recurrent\":false,\"lines\":[{\"remaining\":1000.25,\"federation\":{\"name\":\"PML\"}}]}");
	}

	@Test
	void aLineMayBeSupportInKindOnly() {
		Map<String, Object> inKind = award("lines", List.of(line("amount", 0, "inKindDaysPerWeek", 2.5)));
		assertThat(send("AwardFunding", inKind).problems("awardFunding")).isEmpty();
		isRefusedAfterOne(award("lines", List.of(line("amount", 0))), "INVALID input.lines.0.amount");
	}

	private void isRefusedAfterOne(Map<String, Object> input, String... problems) {
		assertThat(send("AwardFunding", input).problems("awardFunding")).containsExactlyInAnyOrder(problems);
		assertThat(awards()).isEqualTo(3);
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		isRefused(award("title", " ", "headline", 0, "endsOn", "2020-03-31", "lines", List.of()), "INVALID input.title",
				"INVALID input.headline", "INVALID input.endsOn", "INVALID input.lines");
		isRefused(award("endsOn", "2202-03-31"), "INVALID input.endsOn");
		isRefused(award("commissioner", "99Z"), "NOT_FOUND input.commissioner");
		isRefused(
				award("lines",
						List.of(line(),
								line("federationId", "fed_nowhere", "purpose", "", "amount", -1, "startsOn",
										"2021-03-31", "endsOn", "2022-04-01"))),
				"NOT_FOUND input.lines.1.federationId", "INVALID input.lines.1.purpose", "INVALID input.lines.1.amount",
				"INVALID input.lines.1.startsOn", "INVALID input.lines.1.endsOn");
		isRefused(award("lines", List.of(line("inKindDaysPerWeek", 0), line("inKindDaysPerWeek", 101))),
				"INVALID input.lines.0.inKindDaysPerWeek", "INVALID input.lines.1.inKindDaysPerWeek");
		isRefused(award("lines", List.of(line("partners", List.of(input("name", ""))))),
				"INVALID input.lines.0.partners.0.name", "INVALID input.lines.0.federationId");
		isRefused(award("conditions", List.of(input("kind", "OTHER", "text", "", "limit", 0))),
				"INVALID input.conditions.0.text", "INVALID input.conditions.0.limit");
		isRefused(award("source", "About 943 476 5919"), "PERSONAL_DATA input.source");
	}

	@Test
	void poundsHaveTwoDecimalsAtMostAndAreLessThanAMillionMillion() {
		for (Object wrong : List.of(1000.125, "1000", 1e12, 1e300, true)) {
			Answer answer = send("AwardFunding", award("headline", wrong));
			assertThat(answer.errors()).as("%s", wrong).containsExactly("BAD_REQUEST");
		}
		Answer literal = as("oxfordshire")
			.send("{ apportionment(input: { total: 1e999999999, standard: 0, recipients: [] }) { total } }");
		assertThat(literal.errors()).containsExactly("BAD_REQUEST");
		assertThat(awards()).isEqualTo(2);
	}

	@Test
	void aRepeatedCallEntersNothing() {
		Map<String, Object> input = award("idempotencyKey", "once");
		Answer first = send("AwardFunding", input);
		assertThat(send("AwardFunding", input).body()).isEqualTo(first.body());
		assertThat(awards()).isEqualTo(3);
		input.put("headline", 1001);
		isRefusedAfterOne(input, "DUPLICATE input.idempotencyKey");
	}

	@Test
	void itNeedsTheScopeAndTheCommissionersReach() {
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			assertThat(send(as(client), "AwardFunding", award()).errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(awards()).isEqualTo(2);
	}

}
