package org.networkmaturity.plan;

import java.time.Clock;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Submits plans.
 */
@Service
class PlanSubmission {

	private final DevelopmentPlans plans;

	private final PlanCheck check;

	private final Federations federations;

	private final MatrixEditions editions;

	private final Clock clock;

	PlanSubmission(DevelopmentPlans plans, PlanCheck check, Federations federations, MatrixEditions editions,
			Clock clock) {
		this.plans = plans;
		this.check = check;
		this.federations = federations;
		this.editions = editions;
		this.clock = clock;
	}

	DevelopmentPlanPayload submit(SubmitDevelopmentPlanInput input, Caller caller) {
		caller.require(Role.FUNDING_MANAGER);
		Federation federation = this.federations.get(input.federationId());
		if (federation == null) {
			return DevelopmentPlanPayload
				.refused(Problem.at(ProblemCode.NOT_FOUND, "There is no federation with this id", "federationId"));
		}
		Deed deed = Deed.current().about(federation.organisations(), federation.id());
		caller.requireReach(federation.organisations(), federation.name());
		MatrixEdition edition = (input.editionId() != null) ? this.editions.find(input.editionId())
				: this.editions.inForceToday();
		InputProblems problems = this.check.problems(input, federation, edition);
		if (edition == null || !problems.isEmpty()) {
			return DevelopmentPlanPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "submitDevelopmentPlan", input);
		String id = DevelopmentPlan.PREFIX + federation.id().substring(Federation.PREFIX.length()) + "-"
				+ call.digest(caller.actor().subject());
		DevelopmentPlan plan = input.toPlan(id, federation, edition.id(),
				new Stamp(this.clock.instant(), caller.actor()), call);
		return this.plans.add(plan, deed.done(plan.id(), "Submitted in " + edition.id()))
				? DevelopmentPlanPayload.done(plan) : repeated(plan);
	}

	private DevelopmentPlanPayload repeated(DevelopmentPlan plan) {
		DevelopmentPlan earlier = this.plans.get(plan.id());
		if (earlier == null) {
			return DevelopmentPlanPayload.refused(Problem.at(ProblemCode.WRONG_STATUS,
					"Another plan has been submitted in the place of this one already: replace that one", "replaces"));
		}
		return earlier.call().equals(plan.call()) ? DevelopmentPlanPayload.done(earlier.after(0))
				: DevelopmentPlanPayload.refused(Call.KEY_TAKEN);
	}

}
