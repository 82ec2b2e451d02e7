package org.networkmaturity.formation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.AtOnce;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people change the same part of the network at once, on one instance or two.
 */
class SimultaneousFormationTests extends FormationTest {

	@Autowired
	private DevelopmentStore store;

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@RepeatedTest(5)
	void aPracticeJoinsOneOfTwoNeighbourhoods() throws Exception {
		List<Answer> answers = AtOnce.of(List.of(() -> move("K84010", WITNEY, "2022-04-01"),
				() -> move("K84010", "nbh_bicester", "2022-04-01")));
		assertThat(answers).filteredOn((answer) -> answer.problems("movePractice").isEmpty()).hasSize(1);
		assertThat(memberships("K84010")).hasSize(2);
	}

	@RepeatedTest(5)
	void aNeighbourhoodClosesOrTakesSomebodyIn() throws Exception {
		move("K84028", ALLIANCE, "2022-04-01");
		List<Answer> answers = AtOnce
			.of(List.of(() -> move("K84010", CROSS, "2022-04-01"), () -> close(CROSS, "2022-03-31")));
		boolean moved = answers.getFirst().problems("movePractice").isEmpty();
		boolean closed = answers.getLast().problems("closeNeighbourhood").isEmpty();
		assertThat(moved).isNotEqualTo(closed);
		assertThat(practices(CROSS, "2022-04-01")).hasSize(moved ? 1 : 0);
	}

	@RepeatedTest(5)
	void ofTwoFormationsThatWantThePracticeOneHappensAsAWhole() throws Exception {
		Map<String, Object> one = witney();
		Map<String, Object> other = witney();
		other.put("name", "Windrush");
		other.put("practices", List.of("K84072", "K84006"));
		List<Answer> answers = AtOnce.of(List.of(() -> form(one), () -> form(other)));
		List<Answer> formed = answers.stream()
			.filter((answer) -> answer.problems("formNeighbourhood").isEmpty())
			.toList();
		assertThat(formed).hasSize(1);
		String id = formed.getFirst().data("/formNeighbourhood/neighbourhood/id").asString();
		assertThat(practices(id, "2022-04-01")).hasSize(2);
		assertThat(practices(WITNEY, "2022-04-01")).hasSize(2);
	}

	@RepeatedTest(3)
	void theSameCallOnTwoInstancesFormsOneNeighbourhood() throws Exception {
		try (ApiProcess second = ApiProcess.secondInstance(this.store.uri(), url())) {
			Map<String, Object> input = witney();
			input.put("idempotencyKey", "once");
			List<Answer> answers = AtOnce.of(List.of(() -> form(input), () -> form(second.as("oxfordshire"), input),
					() -> form(input), () -> form(second.as("oxfordshire"), input)));
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.body()).isEqualTo(answers.getFirst().body()));
			String id = answers.getFirst().data("/formNeighbourhood/neighbourhood/id").asString();
			assertThat(practices(id, "2022-04-01")).hasSize(2);
		}
	}

}
