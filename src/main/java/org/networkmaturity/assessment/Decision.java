package org.networkmaturity.assessment;

import java.util.List;

import org.networkmaturity.mutation.Problem;

/**
 * What a mutation comes to, once the maturity record that it is about is known.
 */
sealed interface Decision {

	static Decision refuse(Problem problem) {
		return new Refused(List.of(problem));
	}

	/**
	 * Something is to be stored.
	 *
	 * @param state the state to append
	 */
	record Append(AssessmentState state) implements Decision {
	}

	/**
	 * The same call was carried out before, and nothing is to be stored.
	 *
	 * @param state what it brought about then
	 */
	record Repeated(AssessmentState state) implements Decision {
	}

	/**
	 * There is something for the caller to put right, and nothing is to be stored.
	 *
	 * @param problems at least one
	 */
	record Refused(List<Problem> problems) implements Decision {
	}

}
