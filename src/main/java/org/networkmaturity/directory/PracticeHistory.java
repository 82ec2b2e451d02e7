package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Of a practice, what tells to which neighbourhood's list size it added how much, and
 * since when that is known.
 *
 * @param id its id
 * @param memberships its times in neighbourhoods as they are known now, oldest first
 * @param listSizes its list sizes and their corrections, oldest first
 * @param joining marks that somebody is about to move it; null where nobody is
 * @param earlierMemberships what else was known of its times in neighbourhoods, and until
 * when, oldest first
 */
public record PracticeHistory(@BsonId String id, List<NeighbourhoodMembership> memberships, List<ListSize> listSizes,
		@Nullable Joining joining, List<EarlierMemberships> earlierMemberships) {

	/** What it takes of a practice's document. */
	static final List<String> FIELDS = List.of("memberships", "listSizes", "joining", "earlierMemberships");

	public PracticeHistory {
		memberships = List.copyOf(memberships);
		listSizes = List.copyOf(listSizes);
		earlierMemberships = List.copyOf(earlierMemberships);
	}

	/**
	 * The practice once what its mark says has happened.
	 * @param formed the neighbourhood that was formed
	 * @return the practice, unmarked
	 */
	PracticeHistory joined(Neighbourhood formed) {
		List<NeighbourhoodMembership> next = Objects.requireNonNull(this.joining).memberships();
		return new PracticeHistory(this.id, next, this.listSizes, null,
				EarlierMemberships.remembering(this.earlierMemberships, this.memberships, next, formed.sinceFormed()));
	}

	/**
	 * The neighbourhood that it was in on a day.
	 * @param day the day
	 * @param knownAt as it was known at this instant
	 * @return its id, or null where it was in none
	 */
	@Nullable String neighbourhoodIdOn(LocalDate day, Instant knownAt) {
		List<NeighbourhoodMembership> known = this.earlierMemberships.stream()
			.filter((each) -> each.until().isAfter(knownAt))
			.findFirst()
			.map(EarlierMemberships::memberships)
			.orElse(this.memberships);
		return Dated.on(known, day).map(NeighbourhoodMembership::neighbourhoodId).orElse(null);
	}

	/**
	 * Its list size on a day.
	 * @param day the day
	 * @param knownAt as it was known at this instant
	 * @return registered patients, or null where none was known
	 */
	@Nullable Integer listSizeOn(LocalDate day, Instant knownAt) {
		return ListSize.on(this.listSizes.stream().filter((size) -> size.isKnownAt(knownAt)).toList(), day);
	}

}
