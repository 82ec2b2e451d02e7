package org.networkmaturity.graphql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From when something is looked at: what was true on a day, as it was known at an
 * instant. The two kinds of time are independent of each other.
 *
 * @param asOf the day; null for today
 * @param knownAt the instant, all that was recorded at it included; null for now
 */
public record Perspective(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

	/** Today, as it is known now. */
	public static final Perspective NOW = new Perspective(null, null);

	/**
	 * Refuses an instant of which nobody can say what will have been known.
	 * @param knownAt the instant; null for now
	 * @param now the time
	 * @throws ApiException with BAD_REQUEST where it is still to come
	 */
	public static void requirePast(@Nullable Instant knownAt, Instant now) {
		if (knownAt != null && knownAt.isAfter(now)) {
			throw ApiException.badRequest(
					"knownAt lies in the future, and nobody knows what will be known then: leave it out for now");
		}
	}

	/**
	 * Whether this is today, as it is known now.
	 * @return whether it is
	 */
	public boolean isNow() {
		return equals(NOW);
	}

	/**
	 * Whether what was recorded at an instant was known.
	 * @param recordedAt the instant
	 * @return whether it was
	 */
	public boolean knows(Instant recordedAt) {
		return this.knownAt == null || !recordedAt.isAfter(this.knownAt);
	}

	/**
	 * Whether what happened on a day had happened.
	 * @param happenedOn the day
	 * @return whether it had
	 */
	public boolean reaches(LocalDate happenedOn) {
		return this.asOf == null || !happenedOn.isAfter(this.asOf);
	}

	/**
	 * The day that is looked at: asOf, or else the day of knownAt, or else today.
	 * @param clock tells today, and where days are counted
	 * @return the day
	 */
	public LocalDate day(Clock clock) {
		if (this.asOf != null) {
			return this.asOf;
		}
		return (this.knownAt != null) ? LocalDate.ofInstant(this.knownAt, clock.getZone()) : LocalDate.now(clock);
	}

}
