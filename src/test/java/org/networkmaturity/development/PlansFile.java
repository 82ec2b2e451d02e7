package org.networkmaturity.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;
import org.networkmaturity.plan.CoreRole;
import org.networkmaturity.plan.DevelopmentPlan;
import org.networkmaturity.plan.DevelopmentPlanLine;
import org.networkmaturity.plan.PlanAssessment;
import org.networkmaturity.plan.PlanCriterion;
import org.networkmaturity.plan.PlanCriterionAnswer;
import org.networkmaturity.plan.PlanDecision;
import org.networkmaturity.plan.PlanLineReport;
import org.networkmaturity.plan.PlanReport;

/**
 * Development plans as their YAML file has them. What happened on a day happened at noon.
 *
 * @param plans in any order
 */
record PlansFile(List<Entry> plans) {

	private static final Actor AUTHOR = new Actor("sample", "The sample network", "11X");

	private static final Call CALL = new Call("sample", "");

	List<DevelopmentPlan> toPlans() {
		return this.plans.stream().map(Entry::toPlan).toList();
	}

	private static Stamp noon(LocalDate day) {
		return new Stamp(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), AUTHOR);
	}

	/**
	 * A plan.
	 *
	 * @param key its key
	 * @param title what it is called
	 * @param federation the key of its federation
	 * @param commissioner the code of its commissioner
	 * @param line the key of the funding line that pays for it
	 * @param edition the edition whose dimensions its lines name
	 * @param submitted on which day
	 * @param assessed on which day it met every criterion; null where it was not assessed
	 * @param approved how it was approved; null where it was not
	 * @param lines its projects
	 * @param reports what was reported
	 */
	record Entry(String key, String title, String federation, String commissioner, String line, String edition,
			LocalDate submitted, @Nullable LocalDate assessed, @Nullable Approved approved, List<Line> lines,
			List<Report> reports) {

		DevelopmentPlan toPlan() {
			String id = DevelopmentPlan.PREFIX + this.key;
			List<DevelopmentPlanLine> entered = new ArrayList<>();
			for (Line each : this.lines) {
				entered.add(each.toLine(DevelopmentPlanLine.idOf(id, entered.size() + 1), this.edition));
			}
			DevelopmentPlan plan = new DevelopmentPlan(id, 0, this.title, "fed_" + this.federation,
					Commissioner.idOf(this.commissioner), "fln_" + this.line, null, entered, noon(this.submitted), CALL,
					null, null, List.of());
			if (this.assessed != null) {
				plan = plan.with(new PlanAssessment(Stream.of(PlanCriterion.values())
					.map((criterion) -> new PlanCriterionAnswer(criterion, true, null))
					.toList(), noon(this.assessed), CALL));
			}
			if (this.approved != null) {
				plan = plan.with(new PlanDecision(this.approved.body(), true, this.approved.reasons(),
						noon(this.approved.on()), CALL));
			}
			for (Report report : this.reports) {
				plan = plan.with(report.toReport(entered));
			}
			return plan;
		}

	}

	record Approved(LocalDate on, String body, String reasons) {
	}

	record Line(String project, String keyActivities, String goals, String measuresOfSuccess, List<CoreRole> coreRoles,
			List<String> dimensions, LocalDate intendedCompletion, BigDecimal budget, String lead) {

		DevelopmentPlanLine toLine(String id, String edition) {
			return new DevelopmentPlanLine(id, this.project, this.keyActivities, this.goals, this.measuresOfSuccess,
					this.coreRoles, edition, this.dimensions, this.intendedCompletion, this.budget, this.lead);
		}

	}

	/**
	 * A report.
	 *
	 * @param asAt the day that it describes, on which it was sent
	 * @param text how it goes
	 * @param progress how each line goes, in the plan's order
	 * @param spent pounds spent on each line, in the plan's order
	 */
	record Report(LocalDate asAt, String text, List<String> progress, List<BigDecimal> spent) {

		PlanReport toReport(List<DevelopmentPlanLine> lines) {
			List<PlanLineReport> reported = new ArrayList<>();
			for (DevelopmentPlanLine line : lines) {
				int place = reported.size();
				reported.add(new PlanLineReport(line.id(), this.progress.get(place), this.spent.get(place)));
			}
			return new PlanReport(this.asAt, this.text, reported, noon(this.asAt), CALL);
		}

	}

}
