package org.networkmaturity.mutation;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

import org.networkmaturity.access.Actor;

/**
 * When something was done, and by whom.
 *
 * @param at when, to the millisecond
 * @param by who
 */
public record Stamp(Instant at, Actor by) {

	/**
	 * When the next change of something is: now, but later than its last, whatever the
	 * clocks of other instances say, so that each instant has known one state.
	 * @param now what the clock says
	 * @param earlier when it was changed before
	 * @return the instant
	 */
	public static Instant nextInstant(Instant now, Stream<Instant> earlier) {
		return earlier.map((last) -> last.plusMillis(1))
			.filter(now::isBefore)
			.max(Comparator.naturalOrder())
			.orElse(now);
	}

}
