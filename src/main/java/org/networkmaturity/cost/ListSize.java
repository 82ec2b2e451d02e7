package org.networkmaturity.cost;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the length of a list follows from.
 *
 * @param assumed how long it is assumed to be where nothing says
 * @param slicing arguments that say how long it may become: a number, or a list by its
 * length
 */
record ListSize(int assumed, List<InputValue> slicing) {

	/**
	 * The length with the variables of an operation. Of several arguments the largest
	 * counts.
	 * @param variables the operation's, coerced
	 * @return the length, from 0
	 */
	int with(Map<String, ? extends @Nullable Object> variables) {
		int longest = -1;
		for (InputValue argument : this.slicing) {
			longest = Math.max(longest, length(argument.in(variables)));
		}
		return (longest < 0) ? this.assumed : longest;
	}

	private static int length(@Nullable Object value) {
		return switch (value) {
			case Number number -> Math.clamp(number.longValue(), 0, Integer.MAX_VALUE);
			case Collection<?> list -> list.size();
			case null -> -1;
			default -> 1;
		};
	}

}
