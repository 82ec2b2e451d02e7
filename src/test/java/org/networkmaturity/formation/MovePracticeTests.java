package org.networkmaturity.formation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class MovePracticeTests extends FormationTest {

	private void isRefused(Answer answer, String... problems) {
		assertThat(answer.problems("movePractice")).containsExactlyInAnyOrder(problems);
		assertThat(memberships("K84010")).containsExactly("Rural West Oxfordshire 2018-12-01..null");
	}

	@Test
	void itIsWhereItWasUntilTheDayBefore() {
		Answer answer = move("K84010", WITNEY, "2022-04-01");
		assertThat(answer.problems("movePractice")).isEmpty();
		assertThat(answer.texts("/movePractice/practice/memberships", "/from")).containsExactly("2018-12-01",
				"2022-04-01");
		assertThat(memberships("K84010")).containsExactly("Rural West Oxfordshire 2018-12-01..2022-03-31",
				"Eynsham & Witney 2022-04-01..null");
		assertThat(practices(WITNEY, "2022-03-31")).doesNotContain("K84010");
		assertThat(practices(WITNEY, "2022-04-01")).contains("K84010");
	}

	@Test
	void itComesBackToWhereItWas() {
		move("K84010", WITNEY, "2022-04-01");
		assertThat(move("K84010", RURAL, "2023-04-01").problems("movePractice")).isEmpty();
		assertThat(memberships("K84010")).hasSize(3);
	}

	@Test
	void whatCannotBeIsAProblem() {
		isRefused(move("A00000", WITNEY, "2022-04-01"), "NOT_FOUND input.practice");
		isRefused(move("K84010", "nbh_nowhere", "2022-04-01"), "NOT_FOUND input.toNeighbourhoodId");
		isRefused(move("K84040", WITNEY, "2022-04-01"), "WRONG_STATUS input.practice");
		isRefused(move("K84010", RURAL, "2022-04-01"), "DUPLICATE input.practice");
		isRefused(move("K84010", WITNEY, "2018-12-01"), "OUT_OF_ORDER input.practice");
		isRefused(move("K84010", WITNEY, "2018-11-30"), "OUT_OF_ORDER input.practice", "WRONG_STATUS input.on");
		isRefused(move("K84024", CROSS, "2019-04-01"), "DUPLICATE input.practice");
		isRefused(move("K84024", WITNEY, "2019-04-01"), "OUT_OF_ORDER input.practice");
	}

	@Test
	void oneThatClosesIsThereUntilItDoes() {
		assertThat(move("K84040", WITNEY, "2020-05-25").problems("movePractice")).isEmpty();
		assertThat(memberships("K84040")).containsExactly("Banbury Cross 2018-12-01..2020-05-24",
				"Eynsham & Witney 2020-05-25..2020-05-25");
	}

	@Test
	void aDayFarAheadIsTakenForATypingError() {
		isRefused(move("K84010", WITNEY, "2206-04-01"), "INVALID input.on");
	}

	@Test
	void aClosedNeighbourhoodTakesNobodyIn() {
		move("K84028", ALLIANCE, "2022-04-01");
		close(CROSS, "2022-03-31");
		isRefused(move("K84010", CROSS, "2022-04-01"), "WRONG_STATUS input.toNeighbourhoodId");
		isRefused(move("K84010", CROSS, "2021-04-01"), "WRONG_STATUS input.toNeighbourhoodId");
	}

	@Test
	void aRepeatedCallMovesNothing() {
		String[] once = { "practice", "K84010", "toNeighbourhoodId", WITNEY, "on", "2022-04-01", "idempotencyKey",
				"once" };
		Answer first = move(as("oxfordshire"), once);
		assertThat(move(as("oxfordshire"), once).body()).isEqualTo(first.body());
		assertThat(memberships("K84010")).hasSize(2);
		once[5] = "2022-05-01";
		assertThat(move(as("oxfordshire"), once).problems("movePractice"))
			.containsExactly("DUPLICATE input.idempotencyKey");
	}

	@Test
	void itNeedsTheScopeAndTheReachOfBothEnds() {
		String[] move = { "practice", "K84010", "toNeighbourhoodId", WITNEY, "on", "2022-04-01" };
		for (String client : List.of("front-end", "north-recorder", "somerset", "auditor")) {
			assertThat(move(as(client), move).errors()).as(client).containsExactly("FORBIDDEN");
		}
		move[3] = "nbh_frome";
		assertThat(move(as("somerset"), move).errors()).as("taken from another county").containsExactly("FORBIDDEN");
		assertThat(move(as("oxfordshire"), move).errors()).as("given to another county").containsExactly("FORBIDDEN");
		assertThat(memberships("K84010")).hasSize(1);
	}

	@Test
	void twoMutationsOfOneRequestSeeWhatTheOtherDid() {
		Answer answer = as("oxfordshire")
			.send("""
					mutation {
					  there: movePractice(input: { practice: "K84010", toNeighbourhoodId: "nbh_eynsham-and-witney", on: "2022-04-01" }) {
					    practice { neighbourhood { name } } }
					  back: movePractice(input: { practice: "K84010", toNeighbourhoodId: "nbh_rural-west", on: "2023-04-01" }) {
					    practice { neighbourhood { name practices { odsCode } } } } }""");
		assertThat(answer.data("/there/practice/neighbourhood/name").asString()).isEqualTo("Eynsham & Witney");
		assertThat(answer.data("/back/practice/neighbourhood/name").asString()).isEqualTo("Rural West Oxfordshire");
		assertThat(answer.texts("/back/practice/neighbourhood/practices", "/odsCode")).contains("K84010");
	}

}
