package org.networkmaturity.formation;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.directory.NetworkInRetrospect;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.DyingApi;
import org.networkmaturity.support.Recollections;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A process that dies between any two writes of a change of the network leaves all of it
 * behind, or nothing.
 */
class KilledFormationTests extends FormationTest {

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private CommandCount commands;

	@Autowired
	private NetworkInRetrospect network;

	@Autowired
	private Clock clock;

	private void die(int writes, Function<Api, Answer> call) throws Exception {
		try (ApiProcess process = ApiProcess.of(DyingApi.class, this.store.uri(), url(), "--writes=" + writes)) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> call.apply(process.as("oxfordshire")));
			assertThat(process.awaitDeath()).isEqualTo(DyingApi.STATUS);
		}
	}

	private List<String> writesOf(Supplier<Answer> call) {
		as("oxfordshire").send("{ viewer { roles } }");
		this.commands.take();
		call.get();
		return this.commands.take()
			.stream()
			.filter((command) -> !List.of("find", "aggregate").contains(command))
			.toList();
	}

	private void remember(Recollections recollections) {
		recollections.remember(List.of("com_10Q"), List.of(CROSS),
				List.of(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 4, 1), LocalDate.of(2023, 4, 1)));
	}

	private static Map<String, Object> once() {
		Map<String, Object> input = witney();
		input.put("idempotencyKey", "once");
		input.put("odsCode", "U99999");
		return input;
	}

	private int inTheNew() {
		Answer answer = as("front-end").send(
				"{ neighbourhoods(filter: { nameContains: \"Witney\" }) { totalCount nodes { name practices { odsCode } } } }");
		return answer.data("/neighbourhoods/nodes")
			.valueStream()
			.filter((each) -> each.path("name").asString().equals("Witney"))
			.mapToInt((each) -> each.path("practices").size())
			.sum();
	}

	private int listedInTheOld() {
		return as("front-end")
			.send("{ practices(filter: { neighbourhoodId: \"" + WITNEY + "\" }) { totalCount nodes { odsCode } } }")
			.data("/practices/totalCount")
			.asInt();
	}

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void formingTakesTheseWrites() {
		assertThat(writesOf(() -> form(once())))
			.as("announced, stored, two marks, seen, its event, two marks replaced, ended")
			.containsExactly("update", "insert", "update", "update", "update", "insert", "update", "update", "update",
					"update");
		assertThat(writesOf(() -> move("K84010", WITNEY, "2022-04-01"))).containsExactly("update", "update", "update",
				"update", "insert", "update", "update");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7 })
	void aNeighbourhoodIsFormedAsAWholeOrNotAtAll(int writes) throws Exception {
		Recollections recollections = new Recollections(this.network, this.clock);
		remember(recollections);
		die(writes, (api) -> form(api, once()));
		boolean decided = writes >= 4;
		remember(recollections);
		assertThat(recollections.differing()).as("on two days of three").isEqualTo(decided ? 2 : 0);
		recollections.agreeWith(as("front-end"), "10Q", LocalDate.of(2022, 4, 1));
		assertThat(accepted("formNeighbourhood")).hasSize(decided ? 1 : 0);
		assertThat(inTheNew()).isEqualTo(decided ? 2 : 0);
		assertThat(practices(WITNEY, "2022-04-01")).hasSize(decided ? 2 : 4);
		assertThat(listedInTheOld()).isEqualTo(decided ? 2 : 4);
		assertThat(memberships("K84017")).hasSize(decided ? 2 : 1);
		assertThat(memberships("K84072")).hasSize(decided ? 2 : 1);
		assertThat(move("K84072", RURAL, "2023-04-01").problems("movePractice")).as("it holds nobody up").isEmpty();
		if (decided) {
			Answer repeated = form(once());
			assertThat(repeated.problems("formNeighbourhood")).isEmpty();
			assertThat(form(once()).body()).isEqualTo(repeated.body());
			assertThat(memberships("K84072")).containsExactly("Eynsham & Witney 2018-12-01..2022-03-31",
					"Witney 2022-04-01..2023-03-31", "Rural West Oxfordshire 2023-04-01..null");
		}
		else {
			assertThat(form(once()).problems("formNeighbourhood")).containsExactly("OUT_OF_ORDER input.practices.1");
			Map<String, Object> without = once();
			without.put("practices", List.of("K84017"));
			assertThat(form(without).problems("formNeighbourhood")).as("the key and the code are free").isEmpty();
			without.put("idempotencyKey", "twice");
			assertThat(form(without).problems("formNeighbourhood")).contains("DUPLICATE input.name");
		}
		recollections.stillHold("what was left behind is settled");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aPracticeIsMovedAsAWholeOrNotAtAll(int writes) throws Exception {
		die(writes, (api) -> move(api, "practice", "K84010", "toNeighbourhoodId", CROSS, "on", "2022-04-01",
				"idempotencyKey", "once"));
		assertThat(memberships("K84010")).hasSize(1);
		assertThat(practices(CROSS, "2022-04-01")).containsExactly("K84028");
		move("K84028", ALLIANCE, "2022-04-01");
		assertThat(close(CROSS, "2022-03-31").problems("closeNeighbourhood")).as("it holds nobody up").isEmpty();
		assertThat(move("K84010", WITNEY, "2022-04-01").problems("movePractice")).isEmpty();
	}

}
