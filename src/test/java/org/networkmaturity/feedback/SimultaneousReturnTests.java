package org.networkmaturity.feedback;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.AtOnce;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people issue returns at once, on two instances.
 */
class SimultaneousReturnTests extends FeedbackTest {

	@Autowired
	private DevelopmentStore store;

	@Test
	void noNumberIsGivenTwiceAndNoneIsLeftOut() throws Exception {
		completeBaselines();
		try (ApiProcess second = ApiProcess.secondInstance(this.store.uri(), url())) {
			List<Api> instances = List.of(as("oxfordshire"), second.as("oxfordshire"));
			List<Answer> first = AtOnce.of(2, (i) -> issue(instances.get(i)));
			assertThat(first).filteredOn((answer) -> answer.problems("issueNhseReturn").isEmpty()).hasSize(1);
			assertThat(first).filteredOn((answer) -> !answer.problems("issueNhseReturn").isEmpty())
				.singleElement()
				.satisfies((answer) -> assertThat(answer.problems("issueNhseReturn"))
					.containsExactly("INVALID input.reason"));
			List<Answer> more = AtOnce.of(8, (i) -> issue(instances.get(i % 2), "reason", "Reason " + i));
			assertThat(more).extracting((answer) -> answer.data("/issueNhseReturn/return/number").intValue())
				.containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
			assertThat(more).extracting((answer) -> answer.data("/issueNhseReturn/return/version").intValue())
				.containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
			List<Answer> same = AtOnce.of(4,
					(i) -> issue(instances.get(i % 2), "reason", "The same", "idempotencyKey", "once"));
			assertThat(same).allSatisfy((answer) -> assertThat(answer.body()).isEqualTo(same.getFirst().body()));
			assertThat(same.getFirst().data("/issueNhseReturn/return/number").intValue()).isEqualTo(10);
		}
	}

}
