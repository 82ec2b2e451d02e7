package org.networkmaturity.assessment;

import java.time.Clock;
import java.time.LocalDate;

import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Checks the day that an assessment's levels describe.
 */
@Component
class AssessedDay {

	private final Clock clock;

	AssessedDay(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Checks a day.
	 * @param day the day
	 * @param neighbourhood whom the assessment is about
	 * @param path where the input says the day
	 * @param problems where to say what is wrong
	 * @return whether nothing is
	 */
	boolean check(LocalDate day, Neighbourhood neighbourhood, InputPath path, InputProblems problems) {
		boolean right = true;
		if (day.isAfter(LocalDate.now(this.clock))) {
			problems.add(ProblemCode.INVALID, "This day lies in the future", path);
			right = false;
		}
		if (day.isBefore(neighbourhood.formedOn())) {
			problems.add(ProblemCode.INVALID,
					"%s was formed on %s, after this day".formatted(neighbourhood.name(), neighbourhood.formedOn()),
					path);
			right = false;
		}
		LocalDate closedOn = neighbourhood.closedOn();
		if (closedOn != null && day.isAfter(closedOn)) {
			problems.add(ProblemCode.INVALID,
					"%s was closed on %s, before this day".formatted(neighbourhood.name(), closedOn), path);
			right = false;
		}
		return right;
	}

}
