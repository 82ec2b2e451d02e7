package org.networkmaturity.formation;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class FormNeighbourhoodTests extends FormationTest {

	private String formed(Map<String, Object> input) {
		Answer answer = form(input);
		assertThat(answer.problems("formNeighbourhood")).isEmpty();
		return answer.data("/formNeighbourhood/neighbourhood/id").asString();
	}

	private void isRefused(Map<String, Object> input, String... problems) {
		assertThat(form(input).problems("formNeighbourhood")).containsExactlyInAnyOrder(problems);
		assertThat(names()).as("nothing is stored").hasSize(20).doesNotContain("Witney");
		assertThat(memberships("K84017")).containsExactly("Eynsham & Witney 2018-12-01..null");
	}

	private List<String> names() {
		return as("front-end")
			.send("{ neighbourhoods(filter: { commissioner: \"10Q\" }, first: 100) { nodes { name } } }")
			.texts("/neighbourhoods/nodes", "/name");
	}

	@Test
	void aSplitEndsTheMembershipsTheDayBefore() {
		String id = formed(witney());
		assertThat(memberships("K84017")).containsExactly("Eynsham & Witney 2018-12-01..2022-03-31",
				"Witney 2022-04-01..null");
		assertThat(practices(WITNEY, "2022-03-31")).containsExactly("K84006", "K84017", "K84072", "K84618");
		assertThat(practices(WITNEY, "2022-04-01")).containsExactly("K84006", "K84618");
		assertThat(practices(id, "2022-03-31")).isEmpty();
		assertThat(practices(id, "2022-04-01")).containsExactly("K84017", "K84072");
		assertThat(names()).hasSize(21).contains("Witney");
	}

	@Test
	void itAnswersWithWhatWasFormed() {
		Map<String, Object> input = witney();
		input.put("federationId", "fed_10q-pml");
		input.put("name", "  Witney ");
		Answer answer = form(input);
		assertThat(answer.data("/formNeighbourhood/neighbourhood/name").asString()).isEqualTo("Witney");
		assertThat(answer.data("/formNeighbourhood/neighbourhood/odsCode").isNull()).isTrue();
		assertThat(answer.data("/formNeighbourhood/neighbourhood/federation/name").asString()).isEqualTo("PML");
		assertThat(answer.texts("/formNeighbourhood/neighbourhood/formedFrom", "/name"))
			.containsExactly("Eynsham & Witney");
		assertThat(answer.texts("/formNeighbourhood/neighbourhood/practices", "/odsCode"))
			.containsExactlyInAnyOrder("K84017", "K84072");
		assertThat(answer.data("/formNeighbourhood/neighbourhood/listSizeBand").asString())
			.as("never refused, only said")
			.isEqualTo("WITHIN");
		Map<String, Object> small = witney();
		small.put("name", "Bampton");
		small.put("practices", List.of("K84010"));
		small.put("formedFrom", List.of(RURAL));
		assertThat(form(small).data("/formNeighbourhood/neighbourhood/listSizeBand").asString()).isEqualTo("BELOW");
	}

	@Test
	void aMergeTakesPracticesFromSeveralNeighbourhoods() {
		Map<String, Object> input = witney();
		input.put("name", "West Oxfordshire");
		input.put("practices", List.of("K84006", "K84017", "K84072", "K84618", "K84010"));
		input.put("formedFrom", List.of(WITNEY, RURAL));
		String id = formed(input);
		assertThat(practices(id, "2022-04-01")).hasSize(5);
		assertThat(practices(WITNEY, "2022-04-01")).isEmpty();
		assertThat(close(WITNEY, "2022-03-31").problems("closeNeighbourhood")).isEmpty();
		assertThat(names()).contains("West Oxfordshire").doesNotContain("Eynsham & Witney");
	}

	@Test
	void practicesThatWereInNoneNeedNoOrigin() {
		Map<String, Object> input = witney();
		input.put("formedFrom", null);
		input.put("formedOn", "2018-01-01");
		input.put("practices", List.of("K84006"));
		isRefused(input, "OUT_OF_ORDER input.practices.0");
		this.database.getMongoDatabase()
			.getCollection("practices")
			.updateOne(Filters.eq("prc_K84006"), Updates.set("memberships", List.of()));
		formed(input);
		assertThat(memberships("K84006")).containsExactly("Witney 2018-01-01..null");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
		Map<String, Object> input = witney();
		input.put("practices", List.of("K84017", "A00000", "K84017", "K84040", "K84010"));
		isRefused(input, "DUPLICATE input.practices.2");
		input.put("practices", List.of("K84017", "A00000", "K84040", "K84010"));
		isRefused(input, "NOT_FOUND input.practices.1", "WRONG_STATUS input.practices.2", "INVALID input.practices.3");
		input.put("formedFrom", List.of(WITNEY, "nbh_nowhere"));
		isRefused(input, "NOT_FOUND input.formedFrom.1");
		input = witney();
		input.put("formedFrom", List.of(WITNEY, RURAL));
		isRefused(input, "INVALID input.formedFrom.1");
		input = witney();
		input.put("practices", List.of());
		input.put("name", " ");
		input.put("odsCode", "U");
		input.put("localityId", "loc_nowhere");
		input.put("federationId", "fed_nowhere");
		assertThat(form(input).errors()).as("U is too short for any code").containsExactly("BAD_REQUEST");
		input.put("odsCode", "K84001");
		isRefused(input, "INVALID input.practices", "INVALID input.name", "INVALID input.odsCode",
				"NOT_FOUND input.localityId", "NOT_FOUND input.federationId");
		input = witney();
		input.put("commissioner", "99Z");
		isRefused(input, "NOT_FOUND input.commissioner");
	}

	@Test
	void namesAndCodesAreNotGivenTwice() {
		Map<String, Object> input = witney();
		input.put("name", "BICESTER");
		isRefused(input, "DUPLICATE input.name");
		input = witney();
		input.put("odsCode", "U62251");
		isRefused(input, "DUPLICATE input.odsCode");
	}

	@Test
	void aLaterMembershipIsNotLeapedOver() {
		Map<String, Object> input = witney();
		input.put("formedOn", "2020-05-01");
		input.put("practices", List.of("K84024"));
		input.put("formedFrom", List.of(CROSS));
		isRefused(input, "OUT_OF_ORDER input.practices.0");
	}

	@Test
	void aNeighbourhoodOfTheFutureIsFormedAhead() {
		Map<String, Object> input = witney();
		input.put("formedOn", "2035-01-01");
		String id = formed(input);
		assertThat(names()).hasSize(20);
		assertThat(practices(id, "2035-01-01")).hasSize(2);
		assertThat(memberships("K84017")).containsExactly("Eynsham & Witney 2018-12-01..2034-12-31",
				"Witney 2035-01-01..null");
	}

	@Test
	void aRepeatedCallFormsNothingAndAnswersTheSame() {
		Map<String, Object> input = witney();
		input.put("idempotencyKey", "once");
		Answer first = form(input);
		assertThat(form(input).body()).isEqualTo(first.body());
		assertThat(names()).hasSize(21);
		input.put("name", "Windrush");
		assertThat(form(input).problems("formNeighbourhood")).containsExactly("DUPLICATE input.idempotencyKey");
	}

	@Test
	void itNeedsTheScopeAndTheReachOfWherePracticesComeFrom() {
		assertThat(form(as("north-recorder"), witney()).errors()).containsExactly("FORBIDDEN");
		assertThat(form(as("somerset"), witney()).errors()).containsExactly("FORBIDDEN");
		Map<String, Object> theirs = witney();
		theirs.put("commissioner", "11X");
		theirs.put("localityId", "loc_11x-somerset");
		assertThat(form(as("somerset"), theirs).errors()).as("from another county").containsExactly("FORBIDDEN");
		theirs.remove("formedFrom");
		assertThat(form(as("somerset"), theirs).errors()).containsExactly("FORBIDDEN");
		Map<String, Object> mixed = witney();
		mixed.put("localityId", "loc_11x-somerset");
		assertThat(form(mixed).problems("formNeighbourhood")).containsExactly("INVALID input.localityId");
		assertThat(names()).hasSize(20);
	}

	@Test
	void aNameWithAnNhsNumberIsRefused() {
		Map<String, Object> input = witney();
		input.put("name", "Witney 9434765919");
		isRefused(input, "PERSONAL_DATA input.name");
	}

}
