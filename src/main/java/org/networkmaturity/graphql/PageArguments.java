package org.networkmaturity.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a connection was asked for, as Relay's cursor connections define it.
 *
 * @param size how many edges at most, 1 to {@value #MAXIMUM}
 * @param forward whether the page is counted from the start or from the end
 * @param cursor where it begins, exclusive; null for the very start or end
 */
public record PageArguments(int size, boolean forward, @Nullable String cursor) {

	/** As many edges as one page may have. */
	public static final int MAXIMUM = 100;

	/** As many edges as a page has where nobody says. */
	public static final int DEFAULT = 20;

	/**
	 * Reads the four arguments.
	 * @param first how many from the start
	 * @param after the cursor to start after
	 * @param last how many from the end
	 * @param before the cursor to end before
	 * @return the page
	 * @throws ApiException with BAD_REQUEST where they contradict each other or ask for
	 * less than 1 or more than {@value #MAXIMUM}
	 */
	public static PageArguments of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		boolean backward = last != null || before != null;
		if (backward && (first != null || after != null)) {
			throw ApiException.badRequest("Ask for a page with first and after or with last and before, not with both");
		}
		return backward ? new PageArguments(size("last", last), false, before)
				: new PageArguments(size("first", first), true, after);
	}

	private static int size(String argument, @Nullable Integer asked) {
		int size = (asked != null) ? asked : DEFAULT;
		if (size < 1 || size > MAXIMUM) {
			throw ApiException
				.badRequest("%s must be from 1 to %d; %d was asked for".formatted(argument, MAXIMUM, size));
		}
		return size;
	}

}
