package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that holds from one day to another, both included.
 */
interface Dated {

	LocalDate from();

	/**
	 * The last day.
	 * @return the day, or null while it goes on
	 */
	@Nullable LocalDate to();

	default boolean isOn(LocalDate day) {
		LocalDate to = to();
		return !day.isBefore(from()) && (to == null || !day.isAfter(to));
	}

}
