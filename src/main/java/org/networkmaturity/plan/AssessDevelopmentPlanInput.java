package org.networkmaturity.plan;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first assessment of a plan, as it was asked to be made.
 *
 * @param planId which plan
 * @param criteria what is said of each criterion
 * @param idempotencyKey the caller's key; null where there is none
 */
record AssessDevelopmentPlanInput(String planId, List<Answer> criteria, @Nullable String idempotencyKey) {

	List<PlanCriterionAnswer> answers() {
		return this.criteria.stream()
			.map(Answer::toAnswer)
			.sorted(Comparator.comparing(PlanCriterionAnswer::criterion))
			.toList();
	}

	/**
	 * What is said of one criterion.
	 *
	 * @param criterion which
	 * @param met whether the plan meets it
	 * @param comment why
	 */
	record Answer(PlanCriterion criterion, boolean met, @Nullable String comment) {

		PlanCriterionAnswer toAnswer() {
			return new PlanCriterionAnswer(this.criterion, this.met,
					(this.comment != null) ? this.comment.strip() : null);
		}

	}

}
