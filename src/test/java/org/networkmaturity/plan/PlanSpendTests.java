package org.networkmaturity.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class PlanSpendTests extends PlanTest {

	private List<String> lines = List.of();

	private String plan = "";

	@BeforeEach
	void approve() {
		this.lines = fundingLines();
		this.plan = approved(plan(own(), 1_000, 500));
	}

	private String own() {
		return this.lines.getFirst();
	}

	private List<String> problems(Map<String, Object> input) {
		return recordSpend(input).problems("recordSpend");
	}

	@Test
	void whatWasSpentOnAPlanFollowsFromTheEntriesOfTheFundingLine() {
		assertThat(problems(spend(own(), lineOf(this.plan, 1), 300))).isEmpty();
		Answer second = recordSpend(spend(own(), lineOf(this.plan, 2), 500));
		recordSpend(without(spend(own(), "", 50), "planLineId"));
		assertThat(second.texts("/recordSpend/award/lines/0/spend", "/planLine/id"))
			.containsExactly(lineOf(this.plan, 1), lineOf(this.plan, 2));
		assertThat(spent(this.plan)).containsExactly("300 of 1000, 700 left", "500 of 500, 0 left");
	}

	@Test
	void aBudgetIsNeverExceededHoweverMuchRemainsOfTheFundingLine() {
		assertThat(problems(spend(own(), lineOf(this.plan, 1), 1_001))).containsExactly("OVERSPENT input.amount");
		assertThat(problems(spend(own(), lineOf(this.plan, 1), 800))).isEmpty();
		Answer refused = recordSpend(spend(own(), lineOf(this.plan, 1), 201));
		assertThat(refused.problems("recordSpend")).containsExactly("OVERSPENT input.amount");
		assertThat(refused.data("/recordSpend/problems/0/message").asString())
			.contains("£200 of this budget of £1,000");
		assertThat(problems(spend(own(), lineOf(this.plan, 1), 200))).isEmpty();
		assertThat(spent(this.plan)).startsWith("1000 of 1000, 0 left");
	}

	@Test
	void aReversalGivesItsBudgetBack() {
		Answer recorded = recordSpend(spend(own(), lineOf(this.plan, 1), 900));
		Map<String, Object> reversal = input("spendId",
				recorded.data("/recordSpend/award/lines/0/spend/0/id").asString(), "on", "2024-04-02", "reason",
				"Wrong.");
		Answer reversed = as("west-mendip").send("""
				mutation($input: ReverseSpendInput!) { reverseSpend(input: $input) {
				  award { lines { spend { amount planLine { id } } } } problems { code path } } }""",
				Map.of("input", reversal));
		assertThat(reversed.texts("/reverseSpend/award/lines/0/spend", "/planLine/id"))
			.containsOnly(lineOf(this.plan, 1))
			.hasSize(2);
		assertThat(spent(this.plan)).startsWith("0 of 1000, 1000 left");
		assertThat(problems(spend(own(), lineOf(this.plan, 1), 1_000))).isEmpty();
	}

	@Test
	void onlyALineOfAnApprovedPlanThatThisFundingLinePaysForIsSpentOn() {
		String submitted = submitted(plan(own(), 1_000));
		assertThat(problems(spend(own(), lineOf(submitted, 1), 1))).containsExactly("WRONG_STATUS input.planLineId");
		assertThat(problems(spend(this.lines.get(1), lineOf(this.plan, 1), 1)))
			.containsExactly("INVALID input.planLineId");
		for (String nobody : List.of("dpn_none-1", "none", lineOf(this.plan, 3), this.plan)) {
			assertThat(problems(spend(own(), nobody, 1))).as(nobody).containsExactly("NOT_FOUND input.planLineId");
		}
		assertThat(problems(with(spend(own(), lineOf(submitted, 1), 1), "description", " ")))
			.containsExactly("INVALID input.description", "WRONG_STATUS input.planLineId");
	}

	@Test
	void aRepeatedSpendCountsOnceEvenWhereItUsedTheWholeBudget() {
		Map<String, Object> input = with(spend(own(), lineOf(this.plan, 1), 1_000), "idempotencyKey", "one");
		Answer first = recordSpend(input);
		assertThat(recordSpend(input).body()).isEqualTo(first.body());
		assertThat(problems(with(input, "planLineId", lineOf(this.plan, 2))))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(spent(this.plan)).containsExactly("1000 of 1000, 0 left", "0 of 500, 500 left");
	}

	@Test
	void entriesThatWentToAPageCountAsBefore() {
		for (int i = 0; i < 105; i++) {
			assertThat(problems(spend(own(), lineOf(this.plan, 1 + i % 2), 4))).isEmpty();
		}
		assertThat(spent(this.plan)).containsExactly("212 of 1000, 788 left", "208 of 500, 292 left");
		assertThat(problems(spend(own(), lineOf(this.plan, 2), 293))).containsExactly("OVERSPENT input.amount");
		Answer report = report("west-mendip", "planId", this.plan, "asAt", today(), "text", "Well.");
		assertThat(report.data("/reportOnDevelopmentPlan/plan/reports/0/spent").asInt()).isEqualTo(420);
	}

}
