package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests extends ApiTest {

	private static final int SAMPLE_NEIGHBOURHOODS = 41;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Practices practices;

	private Answer read(String query) {
		return as("front-end").send(query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "neighbourhoods(orderBy: NAME, ", "neighbourhoods(orderBy: LIST_SIZE, ", "practices(",
			"federations(" })
	void pagesJoinWithoutGapOrOverlapInBothDirections(String list) {
		List<String> all = everything(list);
		int total = all.size();
		assertThat(all).doesNotHaveDuplicates();
		assertThat(new Walk(list, false).toTheEnd(total)).isEqualTo(all);
		assertThat(new Walk(list, true).toTheEnd(total)).isEqualTo(all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "neighbourhoods(orderBy: NAME, ", "neighbourhoods(orderBy: LIST_SIZE, ", "practices(" })
	void noRowIsLostOrDoubledWhileRowsAreAdded(String list) {
		List<String> before = everything(list);
		for (boolean backwards : List.of(false, true)) {
			Walk walk = new Walk(list, backwards);
			int added = 0;
			while (walk.hasMore()) {
				walk.next();
				add((backwards ? "b" : "f") + added++, "Aa ");
				add((backwards ? "b" : "f") + added++, "Ox ");
				add((backwards ? "b" : "f") + added++, "Zz ");
			}
			assertThat(added).isGreaterThan(12);
			assertThat(walk.seen).doesNotHaveDuplicates().containsAll(before);
			assertThat(walk.seen.stream().filter(before::contains).toList()).isEqualTo(before);
		}
	}

	private void add(String key, String name) {
		Neighbourhood neighbourhood = Neighbourhood.of("added-" + key, name + key, null, "com_10Q", "loc_10q-west",
				null, LocalDate.of(2018, 12, 1), List.of());
		this.neighbourhoods.addWhereAbsent(List.of(neighbourhood));
		this.practices.addWhereAbsent(List.of(Practice.of("Y" + key,
				new PracticeDetails(name + key, null, PracticeStatus.ACTIVE, null, null, "com_10Q"), List.of(),
				List.of(new NeighbourhoodMembership(neighbourhood.id(), LocalDate.of(2018, 12, 1), null)),
				List.of(new ListSize(LocalDate.of(2020, 1, 1), Math.abs(key.hashCode() * 31) % 90_000)))));
	}

	private List<String> everything(String list) {
		List<String> ids = new ArrayList<>();
		String cursor = "null";
		while (true) {
			JsonNode page = read("{ list: " + list + "first: 100, after: " + cursor
					+ ") { nodes { id } pageInfo { hasNextPage endCursor } } }")
				.data("/list");
			page.path("nodes").forEach((node) -> ids.add(node.path("id").asString()));
			if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
				return ids;
			}
			cursor = "\"" + page.at("/pageInfo/endCursor").asString() + "\"";
		}
	}

	@Test
	void aPartThatIsLongerThanAnyNameIsRefused() {
		for (String list : List.of("neighbourhoods", "federations", "practices")) {
			String query = "query($part: String) { " + list + "(filter: { nameContains: $part }) { totalCount } }";
			assertThat(as("front-end").send(query, Map.of("part", "é".repeat(300)))
				.data("/" + list + "/totalCount")
				.asInt()).isZero();
			assertThat(as("front-end").send(query, Map.of("part", "é".repeat(301))).errors())
				.containsExactly("BAD_REQUEST");
		}
	}

	@Test
	void aPageThatCannotBeIsABadRequest() {
		String cursor = read("{ neighbourhoods(first: 1) { pageInfo { endCursor } } }")
			.data("/neighbourhoods/pageInfo/endCursor")
			.asString();
		for (String list : List.of("neighbourhoods", "practices", "federations")) {
			for (String page : List.of("first: 0", "first: 101", "last: 0", "last: 101", "last: -1",
					"first: 2, last: 2", "after: \"nonsense\"")) {
				assertThat(read("{ " + list + "(" + page + ") { nodes { id } } }").errors()).as(list + page)
					.containsExactly("BAD_REQUEST");
			}
		}
		assertThat(read("{ neighbourhoods(orderBy: LIST_SIZE, after: \"" + cursor + "\") { totalCount } }").errors())
			.containsExactly("BAD_REQUEST");
		assertThat(read("{ neighbourhoods { nodes { id } } }").data("/neighbourhoods/nodes").size()).isEqualTo(20);
		assertThat(read("{ practices { nodes { id } pageInfo { hasNextPage } } }").data("/practices/nodes").size())
			.isEqualTo(20);
		assertThat(read("{ neighbourhoods(first: 1) { totalCount } }").data("/neighbourhoods/totalCount").asInt())
			.isEqualTo(SAMPLE_NEIGHBOURHOODS);
	}

	@Test
	void aCursorOfAnotherListIsABadRequest() {
		String cursor = read("{ federations(first: 1) { pageInfo { endCursor } } }")
			.data("/federations/pageInfo/endCursor")
			.asString();
		for (String list : List.of("practices", "neighbourhoods")) {
			assertThat(read("{ " + list + "(after: \"" + cursor + "\") { totalCount } }").errors()).as(list)
				.containsExactly("BAD_REQUEST");
		}
	}

	/**
	 * A walk through a list, page by page.
	 */
	private final class Walk {

		private final String list;

		private final boolean backwards;

		private final List<String> seen = new ArrayList<>();

		private String place = "null";

		private boolean more = true;

		Walk(String list, boolean backwards) {
			this.list = list;
			this.backwards = backwards;
		}

		boolean hasMore() {
			return this.more;
		}

		JsonNode next() {
			JsonNode page = read("""
					{ list: %s%s: 7, %s: %s) { totalCount nodes { id } edges { cursor node { id } }
					    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""".formatted(this.list,
					this.backwards ? "last" : "first", this.backwards ? "before" : "after", this.place))
				.data("/list");
			List<String> ids = page.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList();
			assertThat(page.path("edges").valueStream().map((edge) -> edge.at("/node/id").asString()).toList())
				.isEqualTo(ids);
			this.seen.addAll(this.backwards ? 0 : this.seen.size(), ids);
			this.more = page.at(this.backwards ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage").asBoolean();
			this.place = "\"" + page.at(this.backwards ? "/pageInfo/startCursor" : "/pageInfo/endCursor").asString()
					+ "\"";
			return page;
		}

		List<String> toTheEnd(int total) {
			while (hasMore()) {
				assertThat(next().path("totalCount").asInt()).isEqualTo(total);
			}
			return this.seen;
		}

	}

}
