package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.networkmaturity.access.Caller;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Takes reports of progress, and puts beside them what was actually spent.
 */
@Service
class PlanReporting {

	private static final int LONGEST_TEXT = 4_000;

	/** So that the longest reports fit into the plan's document. */
	private static final int LONGEST_PROGRESS = 2_000;

	private static final int MOST_REPORTS = 40;

	private final PlanChanges changes;

	private final FundingAwards awards;

	private final Clock clock;

	PlanReporting(PlanChanges changes, FundingAwards awards, Clock clock) {
		this.changes = changes;
		this.awards = awards;
		this.clock = clock;
	}

	DevelopmentPlanPayload report(ReportOnDevelopmentPlanInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "reportOnDevelopmentPlan", input);
		return this.changes.byEither(input.planId(), caller, call, (plan, now, problems) -> {
			check(input, plan, problems);
			return problems.isEmpty() ? plan.with(toReport(input, plan, now, call)) : plan;
		});
	}

	private void check(ReportOnDevelopmentPlanInput input, DevelopmentPlan plan, InputProblems problems) {
		InputPath path = InputPath.input();
		if (!plan.isApproved()) {
			problems.add(ProblemCode.WRONG_STATUS,
					"This plan is %s: only an approved one is reported on".formatted(plan.status()),
					path.then("planId"));
		}
		if (plan.reports().size() >= MOST_REPORTS) {
			problems.add(ProblemCode.INVALID,
					"There are %d reports on this plan, which is the most".formatted(MOST_REPORTS),
					path.then("planId"));
		}
		LocalDate decidedOn = plan.decidedOn(this.clock.getZone());
		if (decidedOn != null && input.asAt().isBefore(decidedOn)) {
			problems.add(ProblemCode.INVALID,
					"The plan was decided on %s: a report describes that day or a later one".formatted(decidedOn),
					path.then("asAt"));
		}
		if (input.asAt().isAfter(LocalDate.now(this.clock))) {
			problems.add(ProblemCode.INVALID, "This day is still to come: report on it once it has", path.then("asAt"));
		}
		problems.checkNotBlank(input.text(), LONGEST_TEXT, path.then("text"));
		checkLines(input.linesOrNone(), plan, problems);
		problems.checkKey(input.idempotencyKey());
	}

	private static void checkLines(List<ReportOnDevelopmentPlanInput.Progress> lines, DevelopmentPlan plan,
			InputProblems problems) {
		List<String> named = lines.stream().map(ReportOnDevelopmentPlanInput.Progress::planLineId).toList();
		for (int i = 0; i < lines.size(); i++) {
			InputPath path = InputPath.input().then("lines", i);
			if (plan.line(named.get(i)) == null) {
				problems.add(ProblemCode.NOT_FOUND, "This plan has no line with this id", path.then("planLineId"));
			}
			if (named.subList(0, i).contains(named.get(i))) {
				problems.add(ProblemCode.DUPLICATE, "This line is named twice: say all of it at once",
						path.then("planLineId"));
			}
			problems.checkNotBlank(lines.get(i).progress(), LONGEST_PROGRESS, path.then("progress"));
		}
	}

	private PlanReport toReport(ReportOnDevelopmentPlanInput input, DevelopmentPlan plan, Stamp now, Call call) {
		FundingAward award = Objects.requireNonNull(this.awards.withLine(plan.lineId()));
		FundingLine line = this.awards.from(new Perspective(input.asAt(), null), award).line(plan.lineId());
		List<PlanLineReport> lines = plan.lines().stream().map((each) -> {
			BigDecimal spent = line.spentOnPlanLine(each.id());
			return new PlanLineReport(each.id(), input.progressOf(each), spent);
		}).toList();
		return new PlanReport(input.asAt(), input.text().strip(), lines, now, call);
	}

}
