package org.networkmaturity.formation;

import java.time.Clock;
import java.time.LocalDate;

import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Takes days that are far ahead for typing errors: a practice that joins a neighbourhood
 * in 2206 could not be moved before.
 */
@Component
class Foresight {

	private static final int MOST_YEARS = 10;

	private final Clock clock;

	Foresight(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Checks a day on which the network is to change.
	 * @param day the day
	 * @param field where it is in the input
	 * @param problems what is wrong with it is added here
	 */
	void check(LocalDate day, String field, InputProblems problems) {
		if (day.isAfter(LocalDate.now(this.clock).plusYears(MOST_YEARS))) {
			problems.add(Problem.at(ProblemCode.INVALID,
					"%s is more than %d years ahead: check the year".formatted(day, MOST_YEARS), field));
		}
	}

}
