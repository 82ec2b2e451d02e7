package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class NhseFeedbackTests extends FeedbackTest {

	private static JsonNode row(Answer answer, String neighbourhood) {
		return answer.data("/nhseFeedback/rows")
			.valueStream()
			.filter((row) -> row.at("/neighbourhood/id").asString().equals(neighbourhood))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void everyNeighbourhoodThatExistedAtTheEndHasARow() {
		Answer answer = feedback();
		assertThat(answer.texts("/nhseFeedback/rows", "/neighbourhood/id")).hasSize(19)
			.contains("nbh_rural-west")
			.doesNotContain("nbh_banbury-alliance");
		assertThat(answer.texts("/nhseFeedback/rows", "/neighbourhood/name")).isEqualTo(
				as("nhse").send("{ commissioner(odsCode: \"10Q\") { neighbourhoods(asOf: \"2020-03-31\") { name } } }")
					.texts("/commissioner/neighbourhoods", "/name"));
		assertThat(answer.data("/nhseFeedback/edition/id").asString()).isEqualTo("nhse-2019-08");
		assertThat(feedback("to", "2021-03-31").texts("/nhseFeedback/rows", "/neighbourhood/id")).hasSize(20);
	}

	@Test
	void aRowSaysHowLargeTheNeighbourhoodIsAtTheEnd() {
		JsonNode unknown = row(feedback(), DIDCOT);
		assertThat(unknown.path("listSize").intValue()).isZero();
		assertThat(unknown.path("listSizeBand").asString()).isEqualTo("UNKNOWN");
		JsonNode known = row(feedback("to", "2021-03-31"), DIDCOT);
		JsonNode now = as("nhse").send("{ neighbourhood(id: \"nbh_didcot\") { listSize listSizeBand } }")
			.data("/neighbourhood");
		assertThat(known.path("listSize")).isEqualTo(now.path("listSize"));
		assertThat(known.path("listSizeBand")).isEqualTo(now.path("listSizeBand"));
		assertThat(known.path("listSize").intValue()).isPositive();
	}

	@Test
	void aRowsLevelsAreThoseOfItsMaturityAtTheEnd() {
		Answer answer = feedback();
		for (String id : answer.texts("/nhseFeedback/rows", "/neighbourhood/id")) {
			JsonNode maturity = as("nhse")
				.send("""
						query($id: ID!) { neighbourhood(id: $id) { maturity(editionId: "nhse-2019-08", asOf: "2020-03-31") {
						  baseline { id assessedOn } latest { id assessedOn }
						  dimensions { dimension { code name } baseline { ordinal name } latest { ordinal name } change comparability } } } }""",
						Map.of("id", id))
				.data("/neighbourhood/maturity");
			JsonNode row = row(answer, id);
			assertThat(row.path("dimensions")).as(id).isEqualTo(maturity.path("dimensions"));
			assertThat(row.path("baseline")).as(id).isEqualTo(maturity.path("baseline"));
			assertThat(row.path("latest")).as(id).isEqualTo(maturity.path("latest"));
		}
		assertThat(row(answer, DIDCOT).at("/baseline/assessedOn").asString()).isEqualTo("2018-12-12");
		assertThat(row(answer, DIDCOT).at("/latest/assessedOn").asString()).isEqualTo("2019-11-06");
	}

	@Test
	void moneyIsRightToThePenny() {
		Answer answer = feedback();
		JsonNode didcot = row(answer, DIDCOT);
		assertThat(didcot.path("allocated").intValue()).isEqualTo(30_000);
		assertThat(didcot.path("spent").intValue()).isEqualTo(23_400);
		assertThat(row(answer, "nbh_wantage").path("spent").intValue()).isZero();
		assertThat(answer.data("/nhseFeedback/spent").decimalValue()).isEqualByComparingTo("73340.49");
		assertThat(answer.data("/nhseFeedback/funding").size()).isEqualTo(1);
		JsonNode award = answer.data("/nhseFeedback/funding/0");
		assertThat(award.path("spent").decimalValue()).isEqualByComparingTo("73340.49");
		assertThat(award.path("remaining").decimalValue()).isEqualByComparingTo("526659.51");
		assertThat(award.path("spentByCategory")).isEqualTo(answer.data("/nhseFeedback/spentByCategory"));
	}

	@Test
	void onlyThePeriodsSpendsCountAndAReversalCountsOnItsDay() {
		Answer july = feedback("from", "2019-07-01", "to", "2019-07-29");
		assertThat(july.data("/nhseFeedback/spent").intValue()).isEqualTo(4_300);
		assertThat(row(july, "nbh_wantage").path("spent").intValue()).isEqualTo(2_150);
		Answer dayOfTheReversal = feedback("from", "2019-07-30", "to", "2019-07-30");
		assertThat(dayOfTheReversal.data("/nhseFeedback/spent").intValue()).isEqualTo(-2_150);
		assertThat(july.data("/nhseFeedback/funding/0/spent").decimalValue()).isEqualByComparingTo("47990.5");
		assertThat(feedback("to", "2018-12-31").data("/nhseFeedback/spent").intValue()).isZero();
	}

	@Test
	void aReversalAfterTheAwardHasEndedIsReportedInItsPeriod() {
		change("ReverseSpend", "spendId", "spd_10q-neighbourhoods-2018-1-0", "on", "2021-05-04", "reason",
				"Paid twice.");
		Answer later = feedback("from", "2021-04-01", "to", "2022-03-31");
		assertThat(later.data("/nhseFeedback/spent").intValue()).isEqualTo(-4_800);
		assertThat(row(later, "nbh_banbury-cross").path("spent").intValue()).isEqualTo(-4_800);
		assertThat(records(csv("from", "2021-04-01", "to", "2022-03-31")))
			.filteredOn((record) -> record.get("Record").equals("SPEND"))
			.extracting((record) -> record.get("Amount"))
			.containsExactly("-4800.00");
	}

	@Test
	void whatWasSpentForANeighbourhoodThatHasClosedIsReported() {
		spend("10", "2019-12-03", "neighbourhoodId", "nbh_banbury-alliance");
		Answer answer = feedback();
		assertThat(row(answer, "nbh_banbury-alliance").path("spent").intValue()).isEqualTo(10);
		assertThat(answer.data("/nhseFeedback/rows").size()).isEqualTo(20);
		assertThat(answer.data("/nhseFeedback/gaps").toString()).doesNotContain("Alliance");
	}

	private List<String> said(String what, Object... others) {
		return feedback(others).data("/nhseFeedback/" + what).valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void gapsNameEachThingThatIsMissing() {
		assertThat(said("gaps", "to", "2019-03-31")).containsExactly(
				"Eynsham & Witney has no agreed baseline of 2019-03-31 or before that can be read in nhse-2018-08",
				"Rural West Oxfordshire has no agreed baseline of 2019-03-31 or before that can be read in nhse-2018-08");
		assertThat(said("gaps", "from", "2015-12-01", "to", "2017-03-31"))
			.containsExactly("No neighbourhood of NHS Oxfordshire CCG existed on 2017-03-31");
		completeBaselines();
		assertThat(said("gaps", "to", "2019-03-31")).isEmpty();
	}

	@Test
	void remarksSayWhatKeepsNothingFromBeingIssued() {
		assertThat(said("remarks", "from", "2016-04-01", "to", "2017-03-31")).containsExactly(
				"Nothing is recorded as spent of the £137,000 to PML of the award Support for Federations, which ended on 2016-11-30",
				"Nothing is recorded as spent of the £29,000 to OxFed of the award Support for Federations, which ended on 2017-03-31",
				"Nothing is recorded as spent of the £15,538 to SEOX of the award Support for Federations, which ended on 2017-03-31",
				"Nothing is recorded as spent of the £30,470 to Abingdon Health Federation of the award Support for Federations, which ended on 2017-03-31");
		completeBaselines();
		assertThat(said("remarks")).hasSize(21)
			.contains("No list size of any practice of Didcot is known for 2020-03-31",
					"Rural West Oxfordshire has a baseline in another edition, and nothing agreed in nhse-2019-08 by 2020-03-31");
		assertThat(said("remarks", "to", "2021-03-31")).hasSize(2);
	}

	@Test
	void anAwardOfAnotherTimeIsThereOnceSomethingOfItIsReversedAndNotBeforeThatWasKnown() {
		Answer recorded = spend("10", "2016-05-05", "lineId", "fln_10q-federations-2016-4");
		Answer before = feedback("from", "2021-04-01", "to", "2022-03-31");
		assertThat(before.data("/nhseFeedback/funding")).isEmpty();
		change("ReverseSpend", "spendId", recorded.data("/recordSpend/spend/id").asString(), "on", "2021-05-04",
				"reason", "Paid twice.");
		assertThat(feedback("from", "2021-04-01", "to", "2022-03-31").texts("/nhseFeedback/funding", "/id"))
			.containsExactly("awd_10q-federations-2016");
		assertThat(feedback("from", "2021-04-01", "to", "2022-03-31", "knownAt",
				before.data("/nhseFeedback/knownAt").asString())
			.body()).isEqualTo(before.body());
		assertThat(feedback("from", "2022-04-01", "to", "2023-03-31").data("/nhseFeedback/funding")).isEmpty();
	}

	@Test
	void rowsComeInPages() {
		List<String> all = feedback().texts("/nhseFeedback/rows", "/neighbourhood/id");
		List<String> read = new ArrayList<>();
		Map<String, Object> variables = input("input", period());
		boolean isMore = true;
		while (isMore) {
			JsonNode page = as("nhse").send("""
					query($input: NhseFeedbackInput!, $after: String) { nhseFeedback(input: $input) {
					  rowsConnection(first: 7, after: $after) { totalCount nodes { neighbourhood { id } }
					    pageInfo { hasNextPage endCursor } } } }""", variables).data("/nhseFeedback/rowsConnection");
			assertThat(page.path("totalCount").intValue()).isEqualTo(19);
			page.path("nodes").valueStream().forEach((row) -> read.add(row.at("/neighbourhood/id").asString()));
			variables.put("after", page.at("/pageInfo/endCursor").asString());
			isMore = page.at("/pageInfo/hasNextPage").booleanValue();
		}
		assertThat(read).isEqualTo(all);
	}

	@Test
	void itIsForNhsEnglandAndForWhoeverActsForTheCommissioner() {
		for (String client : List.of("nhse", "oxfordshire", "somerset")) {
			assertThat(as(client).operation("NhseFeedback", Map.of("input", period())).errors()).as(client).isEmpty();
		}
		for (String client : List.of("front-end", "north-recorder", "auditor")) {
			assertThat(as(client).operation("NhseFeedback", Map.of("input", period())).errors()).as(client)
				.containsExactly("FORBIDDEN");
			assertThat(as(client).operation("NhseReturns", Map.of("commissioner", "10Q")).errors()).as(client)
				.containsExactly("FORBIDDEN");
			assertThat(as(client).operation("NhseReturn", Map.of("commissioner", "10Q", "number", 1)).errors())
				.as(client)
				.containsExactly("FORBIDDEN");
		}
	}

	@Test
	void aQuestionThatMakesNoSenseIsRefused() {
		assertThat(feedback("commissioner", "99Z").errors()).containsExactly("NOT_FOUND");
		assertThat(feedback("to", "2018-11-30").errors()).containsExactly("BAD_REQUEST");
		assertThat(feedback("knownAt", "2199-01-01T00:00:00Z").errors()).containsExactly("BAD_REQUEST");
		assertThat(feedback("editionId", "nhse-1948").errors()).containsExactly("NOT_FOUND");
	}

	@Test
	void whatWasSpentStandsBesideWhatMoved() {
		Answer answer = as("front-end").operation("SpendAndProgress",
				Map.of("federationId", "fed_10q-pml", "editionId", "nhse-2019-08", "asOf", "2020-03-31"));
		JsonNode didcot = answer.data("/federation/neighbourhoods")
			.valueStream()
			.filter((each) -> each.path("id").asString().equals(DIDCOT))
			.findFirst()
			.orElseThrow();
		assertThat(didcot.at("/funding/spent").intValue()).isEqualTo(23_400);
		assertThat(didcot.at("/funding/spentByCategory").toString()).isEqualTo(
				"[{\"category\":\"ORGANISATIONAL_DEVELOPMENT\",\"amount\":9400},{\"category\":\"SERVICE_DELIVERY\",\"amount\":14000}]");
		assertThat(didcot.at("/maturity/dimensions")).isNotEmpty();
		assertThat(answer.data("/federation/funding/shared").intValue()).isEqualTo(600_000);
		assertThat(as("front-end")
			.operation("SpendAndProgress", Map.of("federationId", "fed_10q-pml", "asOf", "2019-05-31"))
			.data("/federation/neighbourhoods")
			.valueStream()
			.map((each) -> each.at("/funding/spent").decimalValue())
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("29690.5");
	}

}
