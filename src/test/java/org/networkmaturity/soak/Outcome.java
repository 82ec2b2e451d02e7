package org.networkmaturity.soak;

import java.util.List;
import java.util.stream.Stream;

import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What a call came to in the end.
 *
 * @param mutation what was called
 * @param word the call's own word, which it puts into a text, and its idempotencyKey
 * @param made what the API says that the call made; nothing where it was refused
 * @param problems why it was refused
 * @param sendings how often it was sent
 */
record Outcome(Mutation mutation, String word, List<Place> made, List<String> problems, int sendings) {

	static Outcome of(Mutation mutation, String word, Answer answer, int sendings) {
		List<String> problems = answer.problems(Mutation.PAYLOAD);
		JsonNode result = answer.data("/" + Mutation.PAYLOAD + "/" + mutation.result());
		Stream<JsonNode> made = result.isArray() ? result.valueStream() : Stream.of(result);
		return new Outcome(mutation, word, problems.isEmpty() ? made.map(Place::of).toList() : List.of(), problems,
				sendings);
	}

	boolean isAcknowledged() {
		return this.problems.isEmpty();
	}

	/**
	 * How it is counted.
	 * @return the mutation and what became of it
	 */
	String label() {
		return this.mutation + " " + (isAcknowledged() ? "acknowledged" : this.problems.getFirst().split(" ")[0]);
	}

}
