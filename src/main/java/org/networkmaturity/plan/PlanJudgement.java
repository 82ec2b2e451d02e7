package org.networkmaturity.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.networkmaturity.access.Caller;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Service;

/**
 * Assesses plans: first against the criteria, then by the body that the value calls for,
 * which another person records, so that more than one individual is in it (Commissioning
 * Roles of Federations: Memorandum of Understanding, July 2012, annex 2).
 */
@Service
class PlanJudgement {

	private static final int LONGEST_TEXT = 4_000;

	private final PlanChanges changes;

	private final ApprovalProperties approval;

	PlanJudgement(PlanChanges changes, ApprovalProperties approval) {
		this.changes = changes;
		this.approval = approval;
	}

	DevelopmentPlanPayload assess(AssessDevelopmentPlanInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "assessDevelopmentPlan", input);
		return this.changes.byCommissioner(input.planId(), caller, call, (plan, now, problems) -> {
			if (plan.status() != DevelopmentPlanStatus.SUBMITTED) {
				problems.add(ProblemCode.WRONG_STATUS, "This plan was assessed already",
						InputPath.input().then("planId"));
			}
			checkCriteria(input.criteria(), problems);
			problems.checkKey(input.idempotencyKey());
			return plan.with(new PlanAssessment(input.answers(), now, call));
		});
	}

	private static void checkCriteria(List<AssessDevelopmentPlanInput.Answer> criteria, InputProblems problems) {
		InputPath path = InputPath.input();
		Set<PlanCriterion> missing = EnumSet.allOf(PlanCriterion.class);
		for (int i = 0; i < criteria.size(); i++) {
			AssessDevelopmentPlanInput.Answer answer = criteria.get(i);
			InputPath at = path.then("criteria", i);
			if (!missing.remove(answer.criterion())) {
				problems.add(ProblemCode.DUPLICATE, "This criterion is answered twice: keep one of the two",
						at.then("criterion"));
			}
			problems.checkNotBlank(answer.comment(), LONGEST_TEXT, at.then("comment"));
			if (!answer.met() && answer.comment() == null) {
				problems.add(ProblemCode.INVALID, "Say why this criterion is not met", at.then("comment"));
			}
		}
		if (!missing.isEmpty()) {
			problems.add(ProblemCode.INCOMPLETE,
					"Say of every criterion whether it is met; there is nothing of "
							+ String.join(", ", missing.stream().map(PlanCriterion::name).toList()),
					path.then("criteria"));
		}
	}

	DevelopmentPlanPayload decide(DecideDevelopmentPlanInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "decideDevelopmentPlan", input);
		return this.changes.byCommissioner(input.planId(), caller, call, (plan, now, problems) -> {
			check(input, plan, caller, problems);
			return plan
				.with(new PlanDecision(input.body().strip(), input.supported(), input.reasons().strip(), now, call));
		});
	}

	private void check(DecideDevelopmentPlanInput input, DevelopmentPlan plan, Caller caller, InputProblems problems) {
		InputPath path = InputPath.input();
		PlanAssessment first = plan.assessment();
		if (plan.status() != DevelopmentPlanStatus.CRITERIA_MET) {
			problems.add(ProblemCode.WRONG_STATUS,
					"This plan is %s: only one that met the criteria is decided".formatted(plan.status()),
					path.then("planId"));
		}
		else if (first != null && first.assessedBy().subject().equals(caller.actor().subject())) {
			problems.add(ProblemCode.CONFLICT_OF_INTEREST,
					"You made the first assessment of this plan: somebody else has to record the second",
					path.then("planId"));
		}
		String body = this.approval.bodyFor(plan.commissionerId(), plan.value());
		if (!input.body().strip().equals(body)) {
			problems.add(ProblemCode.INVALID, "A plan of this value is decided by another body: " + body,
					path.then("body"));
		}
		problems.checkNotBlank(input.reasons(), LONGEST_TEXT, path.then("reasons"));
		problems.checkKey(input.idempotencyKey());
	}

}
