package org.networkmaturity.formation;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.support.Api;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A practice is its neighbourhood's to move from the first day there, and its old one's
 * until the day before, whenever it was entered.
 */
class ReachOverTimeTests extends FormationTest {

	private static final String NORA = "nbh_nora";

	private Api north = Api.withToken("", null);

	private Api west = Api.withToken("", null);

	@BeforeEach
	void moveAPracticeFromTheWestToTheNorth() {
		this.north = manager("loc_10q-north");
		this.west = manager("loc_10q-west");
		assertThat(move("K84010", NORA, "2035-04-01").problems("movePractice")).isEmpty();
	}

	private Api manager(String organisation) {
		return as("manager", EnumSet.of(Role.READER, Role.DIRECTORY_MANAGER), organisation);
	}

	private String moved(Api api, String to, String on) {
		var answer = move(api, "practice", "K84010", "toNeighbourhoodId", to, "on", on);
		return answer.errors().isEmpty() ? answer.problems("movePractice").toString() : answer.errors().toString();
	}

	@Test
	void untilTheDayBeforeItIsTheOldOnes() {
		assertThat(moved(this.north, CROSS, "2035-03-31")).as("it is the West's on that day").isEqualTo("[FORBIDDEN]");
		assertThat(moved(this.west, WITNEY, "2035-03-31")).as("but it is expected in the North")
			.isEqualTo("[OUT_OF_ORDER input.practice]");
		assertThat(memberships("K84010")).hasSize(2);
	}

	@Test
	void fromThatDayItIsTheNewOnes() {
		assertThat(moved(this.west, WITNEY, "2035-05-01")).isEqualTo("[FORBIDDEN]");
		assertThat(moved(this.west, NORA, "2035-05-01")).as("where it is going is out of reach too")
			.isEqualTo("[FORBIDDEN]");
		assertThat(moved(this.north, WITNEY, "2035-05-01")).as("nor does the North give it to the West")
			.isEqualTo("[FORBIDDEN]");
		assertThat(memberships("K84010")).hasSize(2);
		assertThat(moved(this.north, CROSS, "2035-05-01")).isEqualTo("[]");
		assertThat(memberships("K84010")).containsExactly("Rural West Oxfordshire 2018-12-01..2035-03-31",
				"North Oxfordshire Rural Alliance (NORA) 2035-04-01..2035-04-30", "Banbury Cross 2035-05-01..null");
	}

	@Test
	void aNeighbourhoodIsFormedOfPracticesThatAreWithinReachOnThatDay() {
		var input = witney();
		input.put("practices", List.of("K84010"));
		input.put("formedFrom", List.of());
		input.put("formedOn", "2035-05-01");
		assertThat(form(this.west, input).errors()).containsExactly("FORBIDDEN");
		input.put("localityId", "loc_10q-north");
		input.put("formedFrom", List.of(NORA));
		assertThat(form(this.west, input).errors()).containsExactly("FORBIDDEN");
		assertThat(form(this.north, input).problems("formNeighbourhood")).isEmpty();
	}

	@Test
	void aFederationAndACommissionerReachBothEnds() {
		assertThat(moved(manager("fed_10q-oxfed"), WITNEY, "2035-05-01")).isEqualTo("[FORBIDDEN]");
		assertThat(moved(manager("fed_10q-pml"), WITNEY, "2035-05-01")).isEqualTo("[]");
		assertThat(moved(manager("10Q"), RURAL, "2035-06-01")).isEqualTo("[]");
	}

	@Test
	void itsOwnCodeAndThatOfItsNeighbourhoodReachNothing() {
		for (String claim : List.of("K84010", "nbh_nora", "U95654", "nbh_banbury-cross", "U23620")) {
			assertThat(moved(manager(claim), CROSS, "2035-05-01")).as(claim).isEqualTo("[FORBIDDEN]");
		}
	}

}
