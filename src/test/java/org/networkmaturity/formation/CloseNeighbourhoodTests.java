package org.networkmaturity.formation;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class CloseNeighbourhoodTests extends FormationTest {

	private boolean isListed(String asOf) {
		return as("front-end")
			.send("""
					query($asOf: Date!) { locality(id: "loc_10q-north") { neighbourhoods(asOf: $asOf) { id } } }""",
					Map.of("asOf", asOf))
			.texts("/locality/neighbourhoods", "/id")
			.contains(CROSS);
	}

	@Test
	void itExistsToTheEndOfItsLastDay() {
		move("K84028", ALLIANCE, "2022-04-01");
		Answer closed = close(CROSS, "2022-03-31");
		assertThat(closed.problems("closeNeighbourhood")).isEmpty();
		assertThat(closed.data("/closeNeighbourhood/neighbourhood/closedOn").asString()).isEqualTo("2022-03-31");
		assertThat(closed.data("/closeNeighbourhood/neighbourhood/closingReason").asString()).isEqualTo("It is empty.");
		assertThat(isListed("2022-03-31")).isTrue();
		assertThat(isListed("2022-04-01")).isFalse();
	}

	@Test
	void oneThatStillHasPracticesIsNotClosed() {
		assertThat(close(CROSS, "2022-03-31").problems("closeNeighbourhood")).containsExactly("WRONG_STATUS input.id");
		move("K84028", ALLIANCE, "2022-04-01");
		assertThat(close(CROSS, "2022-03-30").problems("closeNeighbourhood")).as("a day too early")
			.containsExactly("WRONG_STATUS input.id");
		assertThat(isListed("2022-04-01")).isTrue();
	}

	@Test
	void aPracticeThatIsClosedByThenDoesNotStandInTheWay() {
		this.database.getMongoDatabase()
			.getCollection("practices")
			.updateOne(Filters.eq("prc_K84028"), Updates.set("status", "CLOSED"));
		assertThat(close(CROSS, "2022-03-31").problems("closeNeighbourhood")).isEmpty();
	}

	@Test
	void whatCannotBeIsAProblem() {
		assertThat(close("nbh_nowhere", "2022-03-31").problems("closeNeighbourhood"))
			.containsExactly("NOT_FOUND input.id");
		assertThat(close(CROSS, "2018-11-30").problems("closeNeighbourhood")).containsExactly("OUT_OF_ORDER input.on");
		Map<String, Object> blank = input("id", CROSS, "on", "2022-03-31", "reason", " ");
		assertThat(as("oxfordshire").operation("CloseNeighbourhood", Map.of("input", blank))
			.problems("closeNeighbourhood")).containsExactly("INVALID input.reason");
		move("K84028", ALLIANCE, "2022-04-01");
		close(CROSS, "2022-03-31");
		assertThat(close(CROSS, "2022-04-30").problems("closeNeighbourhood")).containsExactly("WRONG_STATUS input.id");
	}

	@Test
	void aRepeatedCallAnswersTheSame() {
		move("K84028", ALLIANCE, "2022-04-01");
		Map<String, Object> input = input("id", CROSS, "on", "2022-03-31", "reason", "Empty.", "idempotencyKey",
				"once");
		Answer first = as("oxfordshire").operation("CloseNeighbourhood", Map.of("input", input));
		assertThat(first.problems("closeNeighbourhood")).isEmpty();
		assertThat(as("oxfordshire").operation("CloseNeighbourhood", Map.of("input", input)).body())
			.isEqualTo(first.body());
	}

	@Test
	void itNeedsTheScopeAndReach() {
		for (String client : List.of("front-end", "north-recorder", "somerset")) {
			assertThat(as(client)
				.operation("CloseNeighbourhood", Map.of("input", input("id", CROSS, "on", "2022-03-31", "reason", "x")))
				.errors()).as(client).containsExactly("FORBIDDEN");
		}
	}

}
