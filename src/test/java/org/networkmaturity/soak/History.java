package org.networkmaturity.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import tools.jackson.databind.JsonNode;

/**
 * Every state of every assessment of the clients' neighbourhoods, as an instance tells
 * it.
 *
 * @param assessments the states of each assessment, in the order in which they are told
 * @param baselines the agreed baselines that the neighbourhoods are said to have
 */
record History(List<List<State>> assessments, List<Place> baselines) {

	private static final String PAGE = """
			query($id: ID!, $after: String) { neighbourhood(id: $id) {
			  of2018: baseline(editionId: "nhse-2018-08") { ...brief } of2019: baseline(editionId: "nhse-2019-08") { ...brief }
			  assessments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...brief
			    revisions { revision status recordedAt reason scores { rationale } } } } } }
			fragment brief on Assessment { id revision status kind edition { id } neighbourhood { id } }""";

	static History read(Api api) {
		List<List<State>> assessments = new ArrayList<>();
		List<Place> baselines = new ArrayList<>();
		for (String neighbourhood : Soak.NEIGHBOURHOODS) {
			Map<String, Object> variables = new HashMap<>(Map.of("id", neighbourhood));
			JsonNode page;
			do {
				Answer answer = api.send(PAGE, variables);
				page = answer.data("/neighbourhood/assessments");
				page.path("nodes")
					.forEach((assessment) -> assessments.add(State.of(assessment, neighbourhood).toList()));
				variables.put("after", page.at("/pageInfo/endCursor").asString());
				if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
					baselines.add(Place.of(answer.data("/neighbourhood/of2018")));
					baselines.add(Place.of(answer.data("/neighbourhood/of2019")));
				}
			}
			while (page.at("/pageInfo/hasNextPage").asBoolean());
		}
		return new History(assessments, baselines);
	}

	List<State> states() {
		return this.assessments.stream().flatMap(List::stream).toList();
	}

	List<Place> places() {
		return states().stream().map(State::place).toList();
	}

	List<Place> current() {
		return this.assessments.stream().map((states) -> states.getLast().place()).toList();
	}

	Set<String> texts() {
		return states().stream().flatMap(State::texts).collect(Collectors.toCollection(TreeSet::new));
	}

}
