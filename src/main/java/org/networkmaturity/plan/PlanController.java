package org.networkmaturity.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves plans and what is done with them.
 */
@Controller
class PlanController {

	private final DevelopmentPlans plans;

	private final PlanSubmission submission;

	private final PlanJudgement judgement;

	private final PlanReporting reporting;

	private final ApprovalProperties approval;

	private final Clock clock;

	PlanController(DevelopmentPlans plans, PlanSubmission submission, PlanJudgement judgement, PlanReporting reporting,
			ApprovalProperties approval, Clock clock) {
		this.plans = plans;
		this.submission = submission;
		this.judgement = judgement;
		this.reporting = reporting;
		this.approval = approval;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable DevelopmentPlan developmentPlan(@Argument String id) {
		return this.plans.get(id);
	}

	@MutationMapping
	DevelopmentPlanPayload submitDevelopmentPlan(@Argument SubmitDevelopmentPlanInput input) {
		return this.submission.submit(input, Caller.current());
	}

	@MutationMapping
	DevelopmentPlanPayload assessDevelopmentPlan(@Argument AssessDevelopmentPlanInput input) {
		return this.judgement.assess(input, Caller.current());
	}

	@MutationMapping
	DevelopmentPlanPayload decideDevelopmentPlan(@Argument DecideDevelopmentPlanInput input) {
		return this.judgement.decide(input, Caller.current());
	}

	@MutationMapping
	DevelopmentPlanPayload reportOnDevelopmentPlan(@Argument ReportOnDevelopmentPlanInput input) {
		return this.reporting.report(input, Caller.current());
	}

	@SchemaMapping
	String approvalBody(DevelopmentPlan plan) {
		return this.approval.bodyFor(plan);
	}

	@SchemaMapping
	@Nullable LocalDate reportDueOn(DevelopmentPlan plan) {
		return plan.reportDueOn(this.clock.getZone());
	}

	@SchemaMapping
	boolean reportOverdue(DevelopmentPlan plan) {
		LocalDate dueOn = plan.reportDueOn(this.clock.getZone());
		return dueOn != null && dueOn.isBefore(LocalDate.now(this.clock));
	}

}
