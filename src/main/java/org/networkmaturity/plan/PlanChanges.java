package org.networkmaturity.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Carries out steps of a plan: who may, whether the call is a repeated one, and that each
 * is decided on the latest version, whoever else is changing the plan.
 */
@Component
class PlanChanges {

	private final DevelopmentPlans plans;

	private final Races races;

	private final Clock clock;

	PlanChanges(DevelopmentPlans plans, Races races, Clock clock) {
		this.plans = plans;
		this.races = races;
		this.clock = clock;
	}

	/**
	 * Takes a step that is the commissioner's.
	 * @param planId of which plan
	 * @param caller who takes it
	 * @param call the call
	 * @param decision what becomes of the plan
	 * @return the plan, or what is wrong
	 */
	DevelopmentPlanPayload byCommissioner(String planId, Caller caller, Call call, Decision decision) {
		return change(planId, caller, call, false, decision);
	}

	/**
	 * Takes a step that is the federation's or the commissioner's.
	 * @param planId of which plan
	 * @param caller who takes it
	 * @param call the call
	 * @param decision what becomes of the plan
	 * @return the plan, or what is wrong
	 */
	DevelopmentPlanPayload byEither(String planId, Caller caller, Call call, Decision decision) {
		return change(planId, caller, call, true, decision);
	}

	private DevelopmentPlanPayload change(String planId, Caller caller, Call call, boolean byFederation,
			Decision decision) {
		caller.require(Role.FUNDING_MANAGER);
		return this.races.run(() -> attempt(planId, caller, call, byFederation, decision));
	}

	private DevelopmentPlanPayload attempt(String planId, Caller caller, Call call, boolean byFederation,
			Decision decision) {
		DevelopmentPlan plan = this.plans.get(planId);
		if (plan == null) {
			return DevelopmentPlanPayload
				.refused(Problem.at(ProblemCode.NOT_FOUND, "There is no plan with this id", "planId"));
		}
		List<String> organisations = new ArrayList<>(Commissioner.organisations(plan.commissionerId()));
		if (byFederation) {
			organisations.add(plan.federationId());
		}
		Deed.current().about(organisations, plan.id(), plan.federationId());
		caller.requireReach(organisations, byFederation ? "this plan" : "the assessment of this plan");
		DevelopmentPlanPayload earlier = earlier(plan, caller.actor().subject(), call);
		if (earlier != null) {
			return earlier;
		}
		InputProblems problems = new InputProblems();
		DevelopmentPlan next = decision.decide(plan, new Stamp(this.clock.instant(), caller.actor()), problems);
		return problems.isEmpty() ? DevelopmentPlanPayload.done(store(next))
				: DevelopmentPlanPayload.refused(problems.list());
	}

	private @Nullable DevelopmentPlanPayload earlier(DevelopmentPlan plan, String subject, Call call) {
		if (plan.call().key().equals(call.key()) && plan.submittedBy().subject().equals(subject)) {
			return DevelopmentPlanPayload.refused(Call.KEY_TAKEN);
		}
		List<PlanStep> steps = plan.steps();
		for (int i = 0; i < steps.size(); i++) {
			PlanStep step = steps.get(i);
			if (step.call().key().equals(call.key()) && step.made().by().subject().equals(subject)) {
				return step.call().equals(call) ? DevelopmentPlanPayload.done(plan.after(i + 1))
						: DevelopmentPlanPayload.refused(Call.KEY_TAKEN);
			}
		}
		return null;
	}

	private DevelopmentPlan store(DevelopmentPlan next) {
		if (!this.plans.change(next, Deed.current().done(next.id(), "The plan is " + next.status()))) {
			throw new OptimisticLockingFailureException("Another change of the plan came first");
		}
		return next;
	}

	/**
	 * Decides what becomes of a plan.
	 */
	@FunctionalInterface
	interface Decision {

		/**
		 * Decides.
		 * @param plan the plan as it is
		 * @param now when it is decided, and for whom
		 * @param problems where to say what is wrong
		 * @return the plan as it becomes; of no account where something is wrong
		 */
		DevelopmentPlan decide(DevelopmentPlan plan, Stamp now, InputProblems problems);

	}

}
