package org.networkmaturity.plan;

import java.time.Instant;
import java.util.List;

import org.networkmaturity.access.Actor;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * The first of the two assessments of a plan.
 *
 * @param criteria one answer for each criterion, in the order of the criteria
 * @param made when and by whom
 * @param call the call
 */
public record PlanAssessment(List<PlanCriterionAnswer> criteria, Stamp made, Call call) implements PlanStep {

	public PlanAssessment {
		criteria = List.copyOf(criteria);
	}

	/**
	 * What follows from the answers.
	 * @return whether every criterion is met
	 */
	public boolean criteriaMet() {
		return this.criteria.stream().allMatch(PlanCriterionAnswer::met);
	}

	public Instant assessedAt() {
		return this.made.at();
	}

	public Actor assessedBy() {
		return this.made.by();
	}

}
