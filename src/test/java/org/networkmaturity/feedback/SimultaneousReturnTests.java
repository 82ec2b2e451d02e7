package org.networkmaturity.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people issue returns at once, on two instances.
 */
class SimultaneousReturnTests extends FeedbackTest {

	@Autowired
	private DevelopmentStore store;

	private static List<Answer> atOnce(int times, IntFunction<Answer> call) throws Exception {
		List<Callable<Answer>> calls = IntStream.range(0, times)
			.mapToObj((i) -> (Callable<Answer>) () -> call.apply(i))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : threads.invokeAll(calls)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	@Test
	void noNumberIsGivenTwiceAndNoneIsLeftOut() throws Exception {
		completeBaselines();
		try (ApiProcess second = ApiProcess.asShipped(this.store.uri(), url())) {
			List<Api> instances = List.of(as("oxfordshire"), second.as("oxfordshire"));
			List<Answer> first = atOnce(2, (i) -> issue(instances.get(i)));
			assertThat(first).filteredOn((answer) -> answer.problems("issueNhseReturn").isEmpty()).hasSize(1);
			assertThat(first).filteredOn((answer) -> !answer.problems("issueNhseReturn").isEmpty())
				.singleElement()
				.satisfies((answer) -> assertThat(answer.problems("issueNhseReturn"))
					.containsExactly("INVALID input.reason"));
			List<Answer> more = atOnce(8, (i) -> issue(instances.get(i % 2), "reason", "Reason " + i));
			assertThat(more).extracting((answer) -> answer.data("/issueNhseReturn/return/number").intValue())
				.containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
			assertThat(more).extracting((answer) -> answer.data("/issueNhseReturn/return/version").intValue())
				.containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
			List<Answer> same = atOnce(4,
					(i) -> issue(instances.get(i % 2), "reason", "The same", "idempotencyKey", "once"));
			assertThat(same).allSatisfy((answer) -> assertThat(answer.body()).isEqualTo(same.getFirst().body()));
			assertThat(same.getFirst().data("/issueNhseReturn/return/number").intValue()).isEqualTo(10);
		}
	}

}
