package org.networkmaturity.directory;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests extends ApiTest {

	private Answer read(String query) {
		return as("front-end").send(query);
	}

	@Test
	void aSplitShowsInBothNeighbourhoodsAndInTheirPractices() {
		Answer answer = read(
				"""
						{ practice(odsCode: " k84024 ") { name neighbourhood { name } federation { name } listSize
						    memberships { neighbourhood { name } from to } }
						  neighbourhood(id: "nbh_banbury-alliance") { odsCode formedOn formedFrom { name } practices { odsCode } } }""");
		assertThat(answer.data("/practice/neighbourhood/name").asString()).isEqualTo("Banbury Alliance");
		assertThat(answer.data("/practice/federation/name").asString()).isEqualTo("PML");
		assertThat(answer.texts("/practice/memberships", "/neighbourhood/name")).containsExactly("Banbury Cross",
				"Banbury Alliance");
		assertThat(answer.texts("/practice/memberships", "/from")).containsExactly("2018-12-01", "2020-06-01");
		assertThat(answer.data("/practice/memberships/0/to").asString()).isEqualTo("2020-05-31");
		assertThat(answer.data("/practice/memberships/1/to").isNull()).isTrue();
		assertThat(answer.data("/neighbourhood/odsCode").asString()).isEqualTo("U62251");
		assertThat(answer.data("/neighbourhood/formedOn").asString()).isEqualTo("2020-06-01");
		assertThat(answer.texts("/neighbourhood/formedFrom", "/name")).containsExactly("Banbury Cross");
		assertThat(answer.texts("/neighbourhood/practices", "/odsCode")).containsExactlyInAnyOrder("K84024", "K84059",
				"K84062");
	}

	@Test
	void aClosedPracticeIsInNothingToday() {
		Answer answer = read(
				"{ practice(odsCode: \"K84040\") { status neighbourhood { id } federation { id } listSize } }");
		assertThat(answer.data("/practice/status").asString()).isEqualTo("CLOSED");
		assertThat(answer.data("/practice/neighbourhood").isNull()).isTrue();
		assertThat(answer.data("/practice/federation").isNull()).isTrue();
		assertThat(answer.data("/practice/listSize").isNull()).isTrue();
	}

	@Test
	void everyAnswerIsThatOfTheDayAskedFor() {
		Answer answer = read("""
				query { practice(odsCode: "K84024") {
				    before: neighbourhood(asOf: "2018-11-30") { name } first: neighbourhood(asOf: "2018-12-01") { name }
				    last: neighbourhood(asOf: "2020-05-31") { name } moved: neighbourhood(asOf: "2020-06-01") { name }
				    none: federation(asOf: "2014-09-30") { name } some: federation(asOf: "2014-10-01") { name }
				    unknown: listSize(asOf: "2020-12-31") known: listSize(asOf: "2021-01-01") }
				  neighbourhood(id: "nbh_banbury-cross") {
				    then: practices(asOf: "2020-05-31") { odsCode } now: practices(asOf: "2020-06-01") { odsCode }
				    uncounted: listSize(asOf: "2020-12-31") counted: listSize(asOf: "2021-01-01")
				    unknown: listSizeBand(asOf: "2020-12-31") known: listSizeBand(asOf: "2021-01-01") } }""");
		assertThat(answer.data("/practice/before").isNull()).isTrue();
		assertThat(answer.data("/practice/first/name").asString()).isEqualTo("Banbury Cross");
		assertThat(answer.data("/practice/last/name").asString()).isEqualTo("Banbury Cross");
		assertThat(answer.data("/practice/moved/name").asString()).isEqualTo("Banbury Alliance");
		assertThat(answer.data("/practice/none").isNull()).isTrue();
		assertThat(answer.data("/practice/some/name").asString()).isEqualTo("PML");
		assertThat(answer.data("/practice/unknown").isNull()).isTrue();
		assertThat(answer.data("/practice/known").asInt()).isEqualTo(8_558);
		assertThat(answer.data("/neighbourhood/then").size()).isEqualTo(4);
		assertThat(answer.data("/neighbourhood/now").size()).isEqualTo(1);
		assertThat(answer.data("/neighbourhood/uncounted").asInt()).isZero();
		assertThat(answer.data("/neighbourhood/counted").asInt()).isEqualTo(40_125);
		assertThat(answer.data("/neighbourhood/unknown").asString()).isEqualTo("UNKNOWN");
		assertThat(answer.data("/neighbourhood/known").asString()).isEqualTo("WITHIN");
	}

	@Test
	void soIsEveryAnswerOfWhatTheyBelongTo() {
		Answer answer = read(
				"""
						query { federation(id: "fed_10q-pml") {
						    noMembers: practiceCount(asOf: "2014-09-30") members: practiceCount(asOf: "2014-10-01")
						    uncounted: population(asOf: "2020-12-31") counted: population(asOf: "2021-01-01")
						    then: neighbourhoods(asOf: "2020-05-31") { id } now: neighbourhoods(asOf: "2020-06-01") { id }
						    nobody: practices(asOf: "2014-09-30") { id } }
						  locality(id: "loc_10q-north") {
						    nothing: neighbourhoods(asOf: "2018-11-30") { id } then: neighbourhoods(asOf: "2020-05-31") { id } now: neighbourhoods { id } }
						  commissioner(odsCode: "10Q") {
						    nothing: neighbourhoods(asOf: "2018-11-30") { id } then: neighbourhoods(asOf: "2020-05-31") { id } } }""");
		assertThat(answer.data("/federation/noMembers").asInt()).isZero();
		assertThat(answer.data("/federation/members").asInt()).as("with the one that closed since").isEqualTo(32);
		assertThat(answer.data("/federation/uncounted").asInt()).isZero();
		assertThat(answer.data("/federation/counted").asInt()).isEqualTo(393_565);
		assertThat(answer.data("/federation/then").size()).isEqualTo(answer.data("/federation/now").size() - 1);
		assertThat(answer.data("/federation/nobody").isEmpty()).isTrue();
		assertThat(answer.data("/locality/nothing").isEmpty()).isTrue();
		assertThat(answer.data("/locality/then").size()).isEqualTo(2);
		assertThat(answer.data("/locality/now").size()).isEqualTo(3);
		assertThat(answer.data("/commissioner/nothing").isEmpty()).isTrue();
		assertThat(answer.data("/commissioner/then").size()).isEqualTo(19);
	}

	@Test
	void listsAreThoseOfTheDayAskedFor() {
		assertThat(names("commissioner: \"10Q\", asOf: \"2018-11-30\"")).isEmpty();
		assertThat(names("commissioner: \"10Q\", asOf: \"2020-05-31\"")).hasSize(19);
		assertThat(names("listSizeBand: UNKNOWN, commissioner: \"10Q\", asOf: \"2020-12-31\"")).hasSize(20);
		assertThat(names("listSizeBand: BELOW, asOf: \"2020-12-31\"")).isEmpty();
		assertThat(names("hasBaseline: true, asOf: \"2018-12-11\"").size()).isBetween(1,
				names("hasBaseline: true, asOf: \"2018-12-31\"").size() - 1);
		assertThat(practices("neighbourhoodId: \"nbh_banbury-cross\", asOf: \"2020-05-31\"")).hasSize(4);
		assertThat(practices("neighbourhoodId: \"nbh_banbury-cross\", asOf: \"2018-11-30\"")).isEmpty();
	}

	@Test
	void listSizesAreSummedAndBanded() {
		Answer answer = read("""
				{ cross: neighbourhood(id: "nbh_banbury-cross") { listSize listSizeBand }
				  alliance: neighbourhood(id: "nbh_banbury-alliance") { listSize listSizeBand }
				  bicester: neighbourhood(id: "nbh_bicester") { listSize listSizeBand } }""");
		assertThat(answer.data("/cross/listSize").asInt()).isEqualTo(40_125);
		assertThat(answer.data("/cross/listSizeBand").asString()).isEqualTo("WITHIN");
		assertThat(answer.data("/alliance/listSize").asInt()).isEqualTo(8_558 + 11_424 + 7_542);
		assertThat(answer.data("/alliance/listSizeBand").asString()).isEqualTo("BELOW");
		assertThat(answer.data("/bicester/listSizeBand").asString()).isEqualTo("ABOVE");
	}

	@Test
	void neighbourhoodsAreFilteredByEverythingAtOnce() {
		assertThat(names("commissioner: \"10Q\"")).hasSize(20);
		assertThat(names("commissioner: \"11X\"")).hasSize(13);
		assertThat(names("commissioner: \"99Z\"")).isEmpty();
		assertThat(names("localityId: \"loc_10q-west\"")).containsExactly("Eynsham & Witney", "Rural West Oxfordshire");
		assertThat(names("federationId: \"fed_10q-abingdon\"")).containsExactly("Abingdon and District",
				"Abingdon Central");
		assertThat(names("nameContains: \"OXFORD\"")).containsExactly("City - East Oxford",
				"Healthier Oxford City Network", "North Oxfordshire Rural Alliance (NORA)", "Oxford Central",
				"Rural West Oxfordshire", "South East Oxford Health Alliance (SEOXHA)");
		assertThat(names("nameContains: \".*\"")).isEmpty();
		assertThat(names("nameContains: \"eynsham witney\"")).containsExactly("Eynsham & Witney");
		assertThat(names("nameContains: \"City: OX-3!\"")).containsExactly("City - OX3+");
		assertThat(names("commissioner: \"10Q\", nameContains: \"&\"")).contains("Eynsham & Witney").hasSize(3);
		assertThat(names("nameContains: \"\\u0000Banbury\\u0000\\u0000cross\"")).containsExactly("Banbury Cross");
		assertThat(names("odsCode: \"u23620\"")).containsExactly("Banbury Cross");
		assertThat(names("listSizeBand: BELOW")).contains("Banbury Alliance").doesNotContain("Banbury Cross");
		assertThat(names("commissioner: \"10Q\", hasBaseline: false")).containsExactly("Didcot", "Eynsham & Witney",
				"Rural West Oxfordshire");
		assertThat(names("hasBaseline: true")).hasSize(17);
		assertThat(names("hasBaseline: true, localityId: \"loc_10q-north\", listSizeBand: BELOW"))
			.containsExactly("Banbury Alliance");
		assertThat(names("listSizeBand: UNKNOWN")).isEmpty();
	}

	private List<String> names(String filter) {
		return read("{ neighbourhoods(filter: { " + filter + " }, first: 100) { nodes { name } } }")
			.texts("/neighbourhoods/nodes", "/name");
	}

	@Test
	void practicesAreFilteredByEverythingAtOnce() {
		assertThat(practices("commissioner: \"10Q\", status: CLOSED")).containsExactly("HORSEFAIR SURGERY");
		assertThat(practices("neighbourhoodId: \"nbh_banbury-cross\"")).containsExactly("BANBURY CROSS HEALTH CENTRE");
		assertThat(practices("nameContains: \"northgate\", commissioner: \"10q\"")).containsExactly("27@NORTHGATE",
				"28@NORTHGATE", "KES@NORTHGATE");
		assertThat(practices("nameContains: \"St Bartholomew's\"")).containsExactly("ST. BARTHOLOMEWS MEDICAL CENTRE");
		assertThat(practices("commissioner: \"99Z\"")).isEmpty();
	}

	private List<String> practices(String filter) {
		return read("{ practices(filter: { " + filter + " }) { nodes { name } } }").texts("/practices/nodes", "/name");
	}

	@Test
	void neighbourhoodsAreOrderedByListSizeOnRequest() {
		List<String> sizes = read(
				"{ neighbourhoods(filter: { commissioner: \"10Q\" }, orderBy: LIST_SIZE, first: 50) { nodes { listSize } } }")
			.texts("/neighbourhoods/nodes", "/listSize");
		assertThat(sizes).hasSize(20)
			.isSortedAccordingTo((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
	}

	@Test
	void aQueryThatGoesRoundInCirclesIsRefusedBeforeItFillsTheHeap() {
		String circle = "commissioner { neighbourhoods { ".repeat(7) + "id" + " } }".repeat(7);
		Answer refused = read("{ neighbourhood(id: \"nbh_didcot\") { " + circle + " } }");
		assertThat(refused.errors()).containsExactly("BAD_REQUEST");
		assertThat(refused.body().has("data")).isFalse();
		assertThat(refused.body().toString()).contains("200,000");
	}

	@Test
	void everythingWithAnIdIsFoundAgainByIt() {
		Answer ids = read(
				"""
						{ commissioners { id localities { id } federations { id } neighbourhoods { id latest { id } practices { id } } } }""");
		for (String pointer : List.of("", "/localities/0", "/federations/0", "/neighbourhoods/0",
				"/neighbourhoods/0/latest", "/neighbourhoods/0/practices/0")) {
			String id = ids.data("/commissioners/0" + pointer + "/id").asString();
			assertThat(as("front-end").send("query($id: ID!) { node(id: $id) { id __typename } }", Map.of("id", id))
				.data("/node/id")
				.asString()).isEqualTo(id);
		}
	}

	@Test
	void whatIsNotThereIsNull() {
		Answer answer = read(
				"""
						{ node(id: "nbh_nowhere") { id } other: node(id: "") { id } commissioner(odsCode: "99Z") { id }
						  locality(id: "x") { id } federation(id: "x") { id } neighbourhood(id: "x") { id } practice(odsCode: "A00000") { id }
						  assessment(id: "asm_nowhere-1") { id } }""");
		assertThat(answer.data("").valueStream()).hasSize(8).allMatch((each) -> each.isNull());
	}

	@Test
	void anOdsCodeOfTheWrongFormIsABadRequestThatSaysWhatIsMeant() {
		Answer answer = read("{ practice(odsCode: \"Oxford!\") { id } }");
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(answer.body().toString()).contains("3 to 10 letters and digits");
	}

}
