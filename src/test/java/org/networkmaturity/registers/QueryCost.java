package org.networkmaturity.registers;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Fixture;

/**
 * What a query costs.
 *
 * @param commands the commands that the store gets
 * @param time how long the answer takes
 */
record QueryCost(List<String> commands, Duration time) {

	private static final int TIMES = 3;

	private static final List<String> OPERATIONS = List.of("NetworkOverview", "FederationMaturity",
			"NeighbourhoodMaturity", "CompareNeighbourhoods", "MaturityHeatmap", "LocalityMeeting");

	private static final Map<String, String> DOCUMENTS = Map.of("a page of neighbourhoods",
			"""
					{ neighbourhoods(first: 10, filter: { asOf: "2023-01-01" }) { totalCount pageInfo { endCursor }
					    nodes { name commissioner { name } locality { name } listSize listSizeBand practices { odsCode listSize } } } }""",
			"a page of a county's neighbourhoods by list size",
			"""
					{ neighbourhoods(first: 10, orderBy: LIST_SIZE, filter: { commissioner: "10Q", asOf: "2023-01-01" }) {
					    totalCount nodes { name listSize federation { name } practices { odsCode } } } }""",
			"a neighbourhood",
			"""
					{ neighbourhood(id: "nbh_didcot") { name locality { name } federation { name } commissioner { name }
					    listSize listSizeBand practices { odsCode listSize memberships { neighbourhood { name } from to } } } }""",
			"a practice", """
					{ practice(odsCode: "K84059") { name status listSize neighbourhood { name } federation { name }
					    memberships { neighbourhood { name } from to } mergers { name } } }""",
			"practices by part of their names", """
					{ practices(first: 20, filter: { nameContains: "surgery" }) { totalCount pageInfo { endCursor }
					    nodes { odsCode name listSize memberships { neighbourhood { name } from to } } } }""");

	/**
	 * Asks everything that a front end asks about the sample network.
	 * @param api who asks
	 * @param commands counts commands
	 * @return what each query costs
	 */
	static Map<String, QueryCost> all(Api api, CommandCount commands) {
		Map<String, QueryCost> costs = new LinkedHashMap<>();
		for (String operation : OPERATIONS) {
			costs.put(operation, of(commands, () -> api.operation(operation, Fixture.normal(operation).variables())));
		}
		DOCUMENTS.forEach((name, document) -> costs.put(name, of(commands, () -> api.send(document))));
		return costs;
	}

	private static QueryCost of(CommandCount commands, Supplier<Answer> query) {
		query.get().data("");
		commands.take();
		query.get().data("");
		List<String> taken = commands.take();
		long start = System.nanoTime();
		for (int i = 0; i < TIMES; i++) {
			query.get().data("");
		}
		return new QueryCost(taken.stream().sorted().toList(), Duration.ofNanos(System.nanoTime() - start));
	}

}
