package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A practice's time in one neighbourhood.
 *
 * @param neighbourhoodId where it was
 * @param from the first day
 * @param to the last day; null while it goes on
 * @param registered what the national register last said of this time; null where it has
 * said nothing. Where from or to differs from it, people have entered that day
 */
public record NeighbourhoodMembership(String neighbourhoodId, LocalDate from, @Nullable LocalDate to,
		@Nullable Period registered) implements Dated {

	/**
	 * A time in a neighbourhood that people entered.
	 * @param neighbourhoodId where it was
	 * @param from the first day
	 * @param to the last day; null while it goes on
	 */
	public NeighbourhoodMembership(String neighbourhoodId, LocalDate from, @Nullable LocalDate to) {
		this(neighbourhoodId, from, to, null);
	}

	/**
	 * The same, with another last day.
	 * @param last the last day; null while it goes on
	 * @return the membership
	 */
	public NeighbourhoodMembership until(@Nullable LocalDate last) {
		return new NeighbourhoodMembership(this.neighbourhoodId, this.from, last, this.registered);
	}

	/**
	 * The same, without what the register said of it.
	 * @return the membership
	 */
	NeighbourhoodMembership unregistered() {
		return new NeighbourhoodMembership(this.neighbourhoodId, this.from, this.to);
	}

}
