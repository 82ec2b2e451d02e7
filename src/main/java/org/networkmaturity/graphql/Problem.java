package org.networkmaturity.graphql;

import java.util.List;

/**
 * Something that the caller of a mutation can put right. Nothing was stored when there is
 * one.
 *
 * @param code what kind of problem it is, for a program
 * @param message what is wrong and what to do about it, for a person; it never repeats
 * what was typed as free text
 * @param path where in the input, list positions as decimal numbers
 */
public record Problem(ProblemCode code, String message, List<String> path) {

	public Problem {
		path = List.copyOf(path);
	}

	/**
	 * A problem with one part of the input.
	 * @param code what kind of problem it is
	 * @param message what is wrong and what to do about it
	 * @param path where below {@code input}
	 * @return the problem
	 */
	public static Problem at(ProblemCode code, String message, String... path) {
		return new Problem(code, message, InputPath.input().then(path).steps());
	}

}
