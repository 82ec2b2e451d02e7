package org.networkmaturity.funding;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.AtOnce;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people spend and allocate the same line at once, on one instance or two.
 */
class SimultaneousSpendTests extends FundingTest {

	private static final int CALLS = 12;

	@Autowired
	private DevelopmentStore store;

	private static void oneThirdIsRefused(List<Answer> answers, String mutation) {
		assertThat(answers).filteredOn((answer) -> answer.problems(mutation).isEmpty()).hasSize(8);
		assertThat(answers).filteredOn((answer) -> !answer.problems(mutation).isEmpty())
			.allSatisfy((answer) -> assertThat(answer.problems(mutation).getFirst()).startsWith("OVERSPENT"));
	}

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void theLineIsNeverExceededOnTwoInstances() throws Exception {
		try (ApiProcess second = ApiProcess.secondInstance(this.store.uri(), url())) {
			List<Api> instances = List.of(as("oxfordshire"), second.as("oxfordshire"));
			oneThirdIsRefused(
					AtOnce.of(CALLS, (i) -> send(instances.get(i % 2), "RecordSpend", spend("amount", 3_500))),
					"recordSpend");
			assertThat(line(ABINGDON).path("remaining").intValue()).isEqualTo(2_470);
			oneThirdIsRefused(
					AtOnce.of(CALLS,
							(i) -> send(instances.get(i % 2), "AllocateFunding",
									input("lineId", ABINGDON, "allocations", List
										.of(input("neighbourhoodId", "nbh_abingdon-central", "amount", 3_500))))),
					"allocateFunding");
			assertThat(line(ABINGDON).path("allocated").intValue()).isEqualTo(28_000);
			List<Answer> same = AtOnce.of(CALLS,
					(i) -> send(instances.get(i % 2), "RecordSpend", spend("amount", 400, "idempotencyKey", "once")));
			assertThat(same).allSatisfy((answer) -> assertThat(answer.body()).isEqualTo(same.getFirst().body()));
			assertThat(line(ABINGDON).path("remaining").intValue()).isEqualTo(2_070);
			String id = same.getFirst().data("/recordSpend/spend/id").asString();
			List<Answer> reversals = AtOnce.of(CALLS, (i) -> send(instances.get(i % 2), "ReverseSpend",
					input("spendId", id, "on", "2016-06-01", "reason", "Wrong.")));
			assertThat(reversals).filteredOn((answer) -> answer.problems("reverseSpend").isEmpty()).hasSize(1);
			assertThat(line(ABINGDON).path("remaining").intValue()).isEqualTo(2_470);
		}
	}

}
