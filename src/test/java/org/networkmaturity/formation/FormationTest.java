package org.networkmaturity.formation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;

/**
 * A test of changes of the network.
 */
abstract class FormationTest extends ApiTest {

	static final String CROSS = "nbh_banbury-cross";

	static final String ALLIANCE = "nbh_banbury-alliance";

	static final String WITNEY = "nbh_eynsham-and-witney";

	static final String RURAL = "nbh_rural-west";

	/**
	 * A neighbourhood to be split off Eynsham & Witney.
	 * @return the input of formNeighbourhood, to be changed as wanted
	 */
	static Map<String, Object> witney() {
		return new HashMap<>(Map.of("name", "Witney", "commissioner", "10Q", "localityId", "loc_10q-west", "formedOn",
				"2022-04-01", "practices", List.of("K84017", "K84072"), "formedFrom", List.of(WITNEY)));
	}

	static Answer form(Api api, Map<String, Object> input) {
		return api.operation("FormNeighbourhood", Map.of("input", input));
	}

	Answer form(Map<String, Object> input) {
		return form(as("oxfordshire"), input);
	}

	static Answer move(Api api, String... fields) {
		return api.operation("MovePractice", Map.of("input", input((Object[]) fields)));
	}

	Answer move(String practice, String to, String on) {
		return move(as("oxfordshire"), "practice", practice, "toNeighbourhoodId", to, "on", on);
	}

	Answer close(String id, String on) {
		return as("oxfordshire").operation("CloseNeighbourhood",
				Map.of("input", input("id", id, "on", on, "reason", "It is empty.")));
	}

	/**
	 * Where a practice has been.
	 * @param odsCode its code
	 * @return such as "Banbury Cross 2018-12-01..null", oldest first
	 */
	List<String> memberships(String odsCode) {
		return as("front-end")
			.send("""
					query($code: OdsCode!) { practice(odsCode: $code) { memberships { neighbourhood { name } from to } } }""",
					Map.of("code", odsCode))
			.data("/practice/memberships")
			.valueStream()
			.map((each) -> "%s %s..%s".formatted(each.at("/neighbourhood/name").asString(),
					each.path("from").asString(), each.path("to").isNull() ? null : each.path("to").asString()))
			.toList();
	}

	/**
	 * The practices of a neighbourhood.
	 * @param id the neighbourhood
	 * @param asOf the day
	 * @return their codes in order
	 */
	List<String> practices(String id, String asOf) {
		return as("front-end")
			.send("""
					query($id: ID!, $asOf: Date!) { neighbourhood(id: $id) { practices(asOf: $asOf) { odsCode } } }""",
					Map.of("id", id, "asOf", asOf))
			.texts("/neighbourhood/practices", "/odsCode")
			.stream()
			.sorted()
			.toList();
	}

}
