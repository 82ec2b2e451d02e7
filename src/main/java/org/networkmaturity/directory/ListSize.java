package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How many patients were registered with a practice.
 *
 * @param on the day of the count
 * @param patients how many
 * @param recordedAt since when it is known, to the millisecond; null for since ever
 */
public record ListSize(LocalDate on, int patients, @Nullable Instant recordedAt) {

	/**
	 * A list size that is known since ever, or not recorded yet.
	 * @param on the day of the count
	 * @param patients how many
	 */
	public ListSize(LocalDate on, int patients) {
		this(on, patients, null);
	}

	ListSize recorded(Instant at) {
		return new ListSize(this.on, this.patients, at);
	}

	boolean isKnownAt(Instant instant) {
		return this.recordedAt == null || !this.recordedAt.isAfter(instant);
	}

	/**
	 * The list size on a day: the latest one counted on or before it.
	 * @param sizes list sizes, oldest first, those of one day in the order in which they
	 * were recorded
	 * @param day the day
	 * @return registered patients, or null where none was counted yet
	 */
	static @Nullable Integer on(List<ListSize> sizes, LocalDate day) {
		return sizes.reversed()
			.stream()
			.filter((size) -> !size.on().isAfter(day))
			.findFirst()
			.map(ListSize::patients)
			.orElse(null);
	}

	/**
	 * The list sizes of several practices on a day, as far as any was counted.
	 * @param sizes those of each practice, as above
	 * @param day the day
	 * @return registered patients of each of those of which they are known
	 */
	static List<Integer> known(Stream<List<ListSize>> sizes, LocalDate day) {
		return sizes.map((each) -> on(each, day)).filter(Objects::nonNull).toList();
	}

}
