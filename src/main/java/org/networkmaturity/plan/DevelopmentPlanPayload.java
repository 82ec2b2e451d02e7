package org.networkmaturity.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about a plan.
 *
 * @param plan the plan as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record DevelopmentPlanPayload(@Nullable DevelopmentPlan plan, List<Problem> problems) implements Payload {

	static DevelopmentPlanPayload done(DevelopmentPlan plan) {
		return new DevelopmentPlanPayload(plan, List.of());
	}

	static DevelopmentPlanPayload refused(List<Problem> problems) {
		return new DevelopmentPlanPayload(null, problems);
	}

	static DevelopmentPlanPayload refused(Problem problem) {
		return refused(List.of(problem));
	}

	@Override
	public List<String> subjectIds() {
		return (this.plan != null) ? List.of(this.plan.id()) : List.of();
	}

}
