package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that holds from one day to another, both included.
 */
public interface Dated {

	/**
	 * The first day.
	 * @return the day
	 */
	LocalDate from();

	/**
	 * The last day.
	 * @return the day, or null while it goes on
	 */
	@Nullable LocalDate to();

	/**
	 * Whether it holds on a day.
	 * @param day the day
	 * @return whether it does
	 */
	default boolean isOn(LocalDate day) {
		LocalDate to = to();
		return !day.isBefore(from()) && (to == null || !day.isAfter(to));
	}

	/**
	 * The one that holds on a day.
	 * @param dated no two of which hold on one day
	 * @param day the day
	 * @param <T> what is dated
	 * @return it, where there is one
	 */
	static <T extends Dated> Optional<T> on(List<T> dated, LocalDate day) {
		return dated.stream().filter((each) -> each.isOn(day)).findFirst();
	}

}
