package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which something happens in a history. They are few and close to each other,
 * so that much happens on one day, on the day before and on the day after.
 */
final class RandomDays {

	private static final LocalDate FIRST = LocalDate.of(2018, 1, 10);

	private static final int RANGE = 4_700;

	private static final int EVENTFUL = 5;

	private final Random random;

	private final List<LocalDate> eventful;

	RandomDays(Random random) {
		this.random = random;
		this.eventful = several(EVENTFUL);
	}

	/**
	 * Different days on which nothing need happen, in order.
	 */
	List<LocalDate> several(int number) {
		SortedSet<LocalDate> days = new TreeSet<>();
		while (days.size() < number) {
			days.add(FIRST.plusDays(this.random.nextInt(RANGE)));
		}
		return List.copyOf(days);
	}

	/**
	 * A day on which something happens.
	 */
	LocalDate any() {
		return at(this.random.nextDouble());
	}

	/**
	 * A day on which something happens, and that more or less follows the progress of
	 * time.
	 * @param progress from 0 for the early days to 1 for the late ones
	 */
	LocalDate around(double progress) {
		return at(progress + this.random.nextGaussian() * 0.1);
	}

	private LocalDate at(double progress) {
		int place = (int) Math.clamp(progress * EVENTFUL, 0, EVENTFUL - 1);
		return this.eventful.get(place).plusDays(this.random.nextInt(3) / 2);
	}

	/**
	 * The days on which something may happen, or on the day after.
	 */
	List<LocalDate> eventful() {
		return this.eventful;
	}

	/**
	 * Each day on which something may begin or end, the day before and the day after.
	 */
	List<LocalDate> boundaries() {
		List<LocalDate> days = new ArrayList<>();
		this.eventful.forEach((day) -> days.addAll(day.minusDays(2).datesUntil(day.plusDays(3)).toList()));
		return days;
	}

}
