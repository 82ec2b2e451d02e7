package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One value, or none, for each single day, so that nothing has to be known of first and
 * last days. What holds on the last day of all holds ever after.
 *
 * @param <T> the values
 */
final class DayByDay<T> {

	/**
	 * Every day that has a value of its own: all that happens does so between the two
	 * ends.
	 */
	static final List<LocalDate> DAYS = LocalDate.of(2017, 12, 1).datesUntil(LocalDate.of(2031, 2, 1)).toList();

	private final Map<LocalDate, T> values = new HashMap<>();

	/**
	 * Writes a value into each day, over what was there.
	 * @param from the first day; null for the first of all
	 * @param to the last day; null for the last of all
	 * @param value the value
	 */
	void fill(@Nullable LocalDate from, @Nullable LocalDate to, T value) {
		for (LocalDate day : DAYS) {
			if ((from == null || day.compareTo(from) >= 0) && (to == null || day.compareTo(to) <= 0)) {
				this.values.put(day, value);
			}
		}
	}

	void set(LocalDate day, T value) {
		this.values.put(day, value);
	}

	void clearAfter(LocalDate last) {
		this.values.keySet().removeIf((day) -> day.compareTo(last) > 0);
	}

	@Nullable T on(LocalDate day) {
		return this.values.get((day.compareTo(DAYS.getLast()) > 0) ? DAYS.getLast() : day);
	}

}
