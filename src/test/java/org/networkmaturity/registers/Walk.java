package org.networkmaturity.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.networkmaturity.support.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every page of a connection from one end to the other.
 *
 * @param api who asks
 * @param document the operation, with variables first, after, last, before and counted
 * @param variables its other variables
 * @param connection the connection's field
 */
record Walk(Api api, String document, Map<String, ?> variables, String connection) {

	private static final int PAGE = 100;

	/**
	 * Walks from the start to the end.
	 * @return every node, in the order of the list
	 */
	List<JsonNode> forwards() {
		return walk(Map.of("first", PAGE), "after", "endCursor", "hasNextPage");
	}

	/**
	 * Walks from the end to the start.
	 * @return every node, in the order of the list
	 */
	List<JsonNode> backwards() {
		return walk(Map.of("last", PAGE), "before", "startCursor", "hasPreviousPage");
	}

	private List<JsonNode> walk(Map<String, ?> size, String argument, String cursor, String more) {
		List<JsonNode> nodes = new ArrayList<>();
		Map<String, Object> arguments = new HashMap<>(this.variables);
		arguments.putAll(size);
		arguments.put("counted", true);
		JsonNode page = read(arguments);
		int total = page.path("totalCount").asInt();
		arguments.put("counted", false);
		add(nodes, page, argument);
		while (page.at("/pageInfo/" + more).asBoolean()) {
			arguments.put(argument, page.at("/pageInfo/" + cursor).asString());
			page = read(arguments);
			add(nodes, page, argument);
		}
		assertThat(nodes).as("no row lost or doubled").hasSize(total);
		return nodes;
	}

	private JsonNode read(Map<String, ?> arguments) {
		return this.api.send(this.document, arguments).data("/" + this.connection);
	}

	private static void add(List<JsonNode> nodes, JsonNode page, String argument) {
		nodes.addAll(argument.equals("after") ? nodes.size() : 0, page.path("nodes").valueStream().toList());
	}

	/**
	 * Insists that nodes are as expected, and in the same order.
	 * @param nodes the nodes
	 * @param expected what they should be
	 */
	static void check(List<JsonNode> nodes, List<JsonNode> expected) {
		assertThat(nodes).extracting(Walk::code).isEqualTo(expected.stream().map(Walk::code).toList());
		assertThat(IntStream.range(0, nodes.size())
			.filter((i) -> !nodes.get(i).equals(expected.get(i)))
			.mapToObj((i) -> "%s is not %s".formatted(nodes.get(i), expected.get(i)))).isEmpty();
	}

	static String code(JsonNode node) {
		return node.path("odsCode").asString();
	}

}
