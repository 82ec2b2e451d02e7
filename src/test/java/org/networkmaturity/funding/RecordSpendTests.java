package org.networkmaturity.funding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class RecordSpendTests extends FundingTest {

	private void isRefused(Answer answer, String... problems) {
		assertThat(answer.problems("recordSpend")).containsExactlyInAnyOrder(problems);
		assertThat(line(ABINGDON).path("spend").size()).isZero();
	}

	@Test
	void itIsTakenOffTheLine() {
		assertThat(spent("amount", 470.25, "neighbourhoodId", "nbh_abingdon-central").problems("recordSpend"))
			.isEmpty();
		assertThat(spent("category", "VENUE").problems("recordSpend")).isEmpty();
		JsonNode line = line(ABINGDON);
		assertThat(line.path("spent").decimalValue()).isEqualByComparingTo("1470.25");
		assertThat(line.path("remaining").decimalValue()).isEqualByComparingTo("28999.75");
		assertThat(line.path("spentByCategory").toString())
			.isEqualTo("[{\"category\":\"TRAINING\",\"amount\":470.25},{\"category\":\"VENUE\",\"amount\":1000}]");
		assertThat(line.at("/spend/0/neighbourhood/id").asString()).isEqualTo("nbh_abingdon-central");
		assertThat(line.at("/spend/0/recordedBy/organisation").asString()).isEqualTo("10Q");
	}

	@Test
	void theLineIsNeverExceeded() {
		spent("amount", 30_000);
		Answer answer = spent("amount", 470.01);
		assertThat(answer.problems("recordSpend")).containsExactly("OVERSPENT input.amount");
		assertThat(message(answer, "recordSpend"))
			.isEqualTo("£470 of this line of £30,470 remains, and this is £470.01");
		assertThat(spent("amount", 470).problems("recordSpend")).isEmpty();
		assertThat(line(ABINGDON).path("remaining").intValue()).isZero();
	}

	@Test
	void whatIsWrongIsSaidAtOnce() {
		isRefused(spent("amount", 0, "description", "", "neighbourhoodId", "nbh_nowhere", "spentOn", "2015-11-30"),
				"INVALID input.amount", "INVALID input.description", "NOT_FOUND input.neighbourhoodId",
				"INVALID input.spentOn");
		isRefused(spent("amount", -5), "INVALID input.amount");
		isRefused(spent("spentOn", "2017-04-01"), "INVALID input.spentOn");
		isRefused(spent("neighbourhoodId", "nbh_frome"), "INVALID input.neighbourhoodId");
		isRefused(spent("description", "For 943 476 5919"), "PERSONAL_DATA input.description");
		isRefused(spent("lineId", "fln_nowhere-1"), "NOT_FOUND input.lineId");
	}

	@Test
	void aLinesOwnPeriodCounts() {
		String pml = "fln_10q-federations-2016-1";
		assertThat(spent("lineId", pml, "spentOn", "2016-12-01").problems("recordSpend"))
			.containsExactly("INVALID input.spentOn");
		assertThat(spent("lineId", pml, "spentOn", "2016-11-30").problems("recordSpend")).isEmpty();
	}

	@Test
	void aDayToComeIsRefused() {
		Answer award = send("AwardFunding",
				input("title", "Long", "funder", "NHS England", "commissioner", "10Q", "headline", 10, "startsOn",
						"2024-01-01", "endsOn", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString(), "lines",
						List.of(input("recipient", "PML", "purpose", "All", "amount", 10))));
		String line = award.data("/awardFunding/award/lines/0/id").asString();
		String ahead = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
		assertThat(spent("lineId", line, "amount", 1, "spentOn", ahead).problems("recordSpend"))
			.containsExactly("INVALID input.spentOn");
		assertThat(spent("lineId", line, "amount", 1, "spentOn", "2024-01-01").problems("recordSpend")).isEmpty();
	}

	@Test
	void aReversalTakesItBackAndBothStay() {
		Answer recorded = spent("amount", 30_470, "neighbourhoodId", "nbh_abingdon-central");
		String id = recorded.data("/recordSpend/spend/id").asString();
		Answer reversed = send("ReverseSpend", input("spendId", id, "on", "2017-05-01", "reason", "Paid twice."));
		assertThat(reversed.problems("reverseSpend")).isEmpty();
		JsonNode line = line(ABINGDON);
		assertThat(line.path("spent").intValue()).isZero();
		assertThat(line.path("spend").size()).isEqualTo(2);
		assertThat(line.at("/spend/1/amount").intValue()).isEqualTo(-30_470);
		assertThat(line.at("/spend/1/reverses").asString()).isEqualTo(id);
		assertThat(line.at("/spend/1/description").asString()).isEqualTo("Paid twice.");
		assertThat(spent("amount", 30_470).problems("recordSpend")).isEmpty();
	}

	@Test
	void aReversalHappensOnceAndNotBeforeItsSpend() {
		String id = spent().data("/recordSpend/spend/id").asString();
		Map<String, Object> input = input("spendId", id, "on", "2016-05-03", "reason", "Paid twice.");
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("INVALID input.on");
		input.put("on", "2016-05-04");
		input.put("reason", " ");
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("INVALID input.reason");
		input.put("reason", "Paid twice.");
		Answer reversed = send("ReverseSpend", input);
		assertThat(reversed.problems("reverseSpend")).isEmpty();
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("WRONG_STATUS input.spendId");
		input.put("spendId", reversed.data("/reverseSpend/spend/id").asString());
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("WRONG_STATUS input.spendId");
		input.put("spendId", "spd_10q-federations-2016-4-nothing");
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("NOT_FOUND input.spendId");
		input.put("spendId", "nothing");
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("NOT_FOUND input.spendId");
	}

	@Test
	void aRepeatedCallRecordsNothingAndShowsItsFirstOutcome() {
		Answer first = spent("idempotencyKey", "once");
		spent();
		assertThat(spent("idempotencyKey", "once").body()).isEqualTo(first.body());
		assertThat(line(ABINGDON).path("spend").size()).isEqualTo(2);
		assertThat(spent("idempotencyKey", "once", "amount", 1001).problems("recordSpend"))
			.containsExactly("DUPLICATE input.idempotencyKey");
	}

	@Test
	void itNeedsTheScopeAndReach() {
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			assertThat(send(as(client), "RecordSpend", spend()).errors()).as(client).containsExactly("FORBIDDEN");
			assertThat(send(as(client), "ReverseSpend",
					input("spendId", "spd_10q-neighbourhoods-2018-1-0", "on", "2020-01-01", "reason", "No"))
				.errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(line(ABINGDON).path("spend").size()).isZero();
	}

}
