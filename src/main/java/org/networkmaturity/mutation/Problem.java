package org.networkmaturity.mutation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that the caller of a mutation can put right. Nothing was stored when there is
 * one.
 *
 * @param code what kind of problem it is, for a program
 * @param message what is wrong and what to do about it, for a person; it never repeats
 * what was typed as free text
 * @param path where in the input, list positions as decimal numbers
 * @param dimension the code of the dimension that is missing; null unless one is
 */
public record Problem(ProblemCode code, String message, List<String> path, @Nullable String dimension) {

	public Problem {
		path = List.copyOf(path);
	}

	public Problem(ProblemCode code, String message, List<String> path) {
		this(code, message, path, null);
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
