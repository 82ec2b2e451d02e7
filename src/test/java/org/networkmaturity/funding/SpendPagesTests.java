package org.networkmaturity.funding;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line with more spends than its award holds.
 */
class SpendPagesTests extends FundingTest {

	@Autowired
	private FundingAwards awards;

	private void spendOftenOn(String line, int times) {
		for (int i = 0; i < times; i++) {
			Answer answer = spent("lineId", line, "amount", 1.5, "description", "Spend " + i, "neighbourhoodId",
					"nbh_abingdon-central", "idempotencyKey", "spend-" + i);
			assertThat(answer.problems("recordSpend")).isEmpty();
		}
	}

	private long pages() {
		return this.database.getMongoDatabase().getCollection("spendPages").countDocuments();
	}

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void allOfThemCountAndAreShownInOrder() {
		spendOftenOn(ABINGDON, 160);
		assertThat(pages()).isEqualTo(2);
		JsonNode line = line(ABINGDON);
		assertThat(line.path("spent").intValue()).isEqualTo(240);
		assertThat(line.path("spentByCategory").toString()).isEqualTo("[{\"category\":\"TRAINING\",\"amount\":240}]");
		assertThat(line.path("spend").valueStream().map((spend) -> spend.path("description").asString()))
			.containsExactlyElementsOf(IntStream.range(0, 160).mapToObj((i) -> "Spend " + i).toList());
		JsonNode page = as("front-end").send("""
				{ fundingAward(id: "awd_10q-federations-2016") { lines { spendConnection(last: 30) { totalCount
				  pageInfo { hasPreviousPage } nodes { description } } } } }""")
			.data("/fundingAward/lines/3/spendConnection");
		assertThat(page.path("totalCount").intValue()).isEqualTo(160);
		assertThat(page.path("nodes").valueStream().map((spend) -> spend.path("description").asString()))
			.containsExactlyElementsOf(IntStream.range(130, 160).mapToObj((i) -> "Spend " + i).toList());
		Answer position = as("front-end").send("""
				{ neighbourhood(id: "nbh_abingdon-central") { funding { spent } }
				  federation(id: "fed_10q-abingdon") { funding { spent remaining } } }""");
		assertThat(position.data("/neighbourhood/funding/spent").intValue()).isEqualTo(240);
		assertThat(position.data("/federation/funding/remaining").intValue()).isEqualTo(30_230);
		assertThat(spent("amount", 30_230.01).problems("recordSpend")).containsExactly("OVERSPENT input.amount");
	}

	@Test
	void anOldOneIsFoundByItsKeyAndByItsReversal() {
		Answer first = spent("amount", 1.5, "idempotencyKey", "first");
		spendOftenOn(ABINGDON, 101);
		assertThat(pages()).isEqualTo(1);
		assertThat(spent("amount", 1.5, "idempotencyKey", "first").body()).isEqualTo(first.body());
		assertThat(line(ABINGDON).path("spent").intValue()).isEqualTo(153);
		Map<String, Object> input = input("spendId", first.data("/recordSpend/spend/id").asString(), "on", "2016-12-31",
				"reason", "Wrong.");
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).isEmpty();
		spendOftenOn("fln_10q-federations-2016-2", 1);
		assertThat(send("ReverseSpend", input).problems("reverseSpend")).containsExactly("WRONG_STATUS input.spendId");
		assertThat(line(ABINGDON).path("spent").decimalValue()).isEqualByComparingTo("151.5");
	}

	@Test
	void aPageThatWasWrittenByAProcessThatDiedCountsOnce() {
		spendOftenOn(ABINGDON, 100);
		FundingLine full = Objects.requireNonNull(this.awards.withLine(ABINGDON)).line(ABINGDON);
		this.awards.write(full);
		assertThat(pages()).isEqualTo(1);
		assertThat(line(ABINGDON).path("spend").size()).isEqualTo(100);
		spent("amount", 1);
		assertThat(pages()).isEqualTo(1);
		assertThat(line(ABINGDON).path("spend").size()).isEqualTo(101);
		assertThat(line(ABINGDON).path("spent").intValue()).isEqualTo(151);
	}

}
