package org.networkmaturity.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.AtOnce;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people change the same plan at once, on one instance or two.
 */
class SimultaneousPlanTests extends PlanTest {

	@Autowired
	private DevelopmentStore store;

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@RepeatedTest(3)
	void ofTwoDecisionsOneCounts() throws Exception {
		String id = criteriaMet(plan(fundingLines().getFirst(), 1));
		List<Callable<Answer>> decisions = new ArrayList<>();
		for (boolean supported : List.of(true, false)) {
			decisions.add(() -> decide("somerset-finance", "planId", id, "body", CHAIR, "supported", supported,
					"reasons", "Because."));
		}
		List<Answer> answers = AtOnce.of(decisions);
		assertThat(answers).filteredOn((answer) -> answer.problems("decideDevelopmentPlan").isEmpty()).hasSize(1);
		assertThat(status(id))
			.isEqualTo(answers.getFirst().problems("decideDevelopmentPlan").isEmpty() ? "APPROVED" : "NOT_APPROVED");
	}

	@RepeatedTest(3)
	void everyReportThatIsSentAtOnceIsKept() throws Exception {
		String id = approved(plan(fundingLines().getFirst(), 1));
		Callable<Answer> reporting = () -> report("somerset", "planId", id, "asAt", today(), "text", "Well.");
		List<Answer> answers = AtOnce.of(List.of(reporting, reporting, reporting, reporting));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.problems("reportOnDevelopmentPlan")).isEmpty());
		assertThat(read(id, "reports { text }").data("/developmentPlan/reports").size()).isEqualTo(4);
	}

	@Test
	void theLastOfABudgetIsSpentOnceOnTwoInstances() throws Exception {
		String line = fundingLines().getFirst();
		try (ApiProcess second = ApiProcess.secondInstance(this.store.uri(), url())) {
			Api here = as("west-mendip");
			Api there = second.as("west-mendip");
			for (int round = 0; round < 5; round++) {
				String id = approved(plan(line, 100));
				Map<String, Object> input = spend(line, lineOf(id, 1), 40);
				List<Answer> answers = AtOnce
					.of(List.of(() -> recordSpend(here, input), () -> recordSpend(there, input),
							() -> recordSpend(here, input), () -> recordSpend(there, input)));
				assertThat(answers).filteredOn((answer) -> answer.problems("recordSpend").isEmpty()).hasSize(2);
				assertThat(spent(id)).containsExactly("80 of 100, 20 left");
			}
			theSameDecisionOnTwoInstancesIsOne(criteriaMet(plan(line, 100)), second.as("somerset-finance"));
		}
	}

	private void theSameDecisionOnTwoInstancesIsOne(String id, Api there) throws Exception {
		Object[] decision = { "planId", id, "body", CHAIR, "supported", true, "reasons", "Because.", "idempotencyKey",
				"once" };
		List<Answer> answers = AtOnce
			.of(List.of(() -> decide("somerset-finance", decision), () -> decide(there, decision),
					() -> decide("somerset-finance", decision), () -> decide(there, decision)));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.body()).isEqualTo(answers.getFirst().body()));
		assertThat(status(id)).isEqualTo("APPROVED");
	}

}
