package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.funding.Pounds;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * What a federation means to do with a funding line, and what became of that.
 *
 * @param id its id
 * @param version how many steps were taken since it was submitted
 * @param title what it is called
 * @param federationId whose plan it is
 * @param commissionerId who assesses it
 * @param lineId the funding line that pays for it
 * @param replacesId the plan in whose place it was submitted; null where in none's
 * @param lines its projects, in the plan's order
 * @param submitted when and by whom it was submitted
 * @param call the call that submitted it
 * @param assessment the first assessment; null until it was made
 * @param decision the second assessment; null until it was made
 * @param reports in the order in which they were sent
 */
public record DevelopmentPlan(@BsonId String id, long version, String title, String federationId, String commissionerId,
		String lineId, @Nullable String replacesId, List<DevelopmentPlanLine> lines, Stamp submitted, Call call,
		@Nullable PlanAssessment assessment, @Nullable PlanDecision decision,
		List<PlanReport> reports) implements Node {

	/** What ids of plans begin with. */
	public static final String PREFIX = "dpl_";

	private static final int MONTHS_BETWEEN_REPORTS = 6;

	public DevelopmentPlan {
		lines = List.copyOf(lines);
		reports = List.copyOf(reports);
	}

	/**
	 * What the plan comes to.
	 * @return the sum of the budgets, in pounds
	 */
	public BigDecimal value() {
		return Pounds.sum(this.lines.stream().map(DevelopmentPlanLine::budget));
	}

	/**
	 * How far it has come.
	 * @return what follows from its assessments
	 */
	public DevelopmentPlanStatus status() {
		if (this.decision != null) {
			return this.decision.supported() ? DevelopmentPlanStatus.APPROVED : DevelopmentPlanStatus.NOT_APPROVED;
		}
		if (this.assessment != null) {
			return this.assessment.criteriaMet() ? DevelopmentPlanStatus.CRITERIA_MET
					: DevelopmentPlanStatus.CRITERIA_NOT_MET;
		}
		return DevelopmentPlanStatus.SUBMITTED;
	}

	boolean isApproved() {
		return status() == DevelopmentPlanStatus.APPROVED;
	}

	/**
	 * Whether another plan may be submitted in its place.
	 */
	boolean isReplaceable() {
		return status() == DevelopmentPlanStatus.CRITERIA_NOT_MET || status() == DevelopmentPlanStatus.NOT_APPROVED;
	}

	public Instant submittedAt() {
		return this.submitted.at();
	}

	public Actor submittedBy() {
		return this.submitted.by();
	}

	/**
	 * The line with an id.
	 * @param planLineId the id
	 * @return the line, or null where the plan has none such
	 */
	@Nullable DevelopmentPlanLine line(String planLineId) {
		return this.lines.stream().filter((line) -> line.id().equals(planLineId)).findFirst().orElse(null);
	}

	/**
	 * The day on which the plan was decided.
	 * @param zone where days are counted
	 * @return the day, or null where it was not decided yet
	 */
	@Nullable LocalDate decidedOn(ZoneId zone) {
		return (this.decision != null) ? LocalDate.ofInstant(this.decision.made().at(), zone) : null;
	}

	/**
	 * When the next report is due: six months after the last one's day, or after the
	 * decision (Commissioning Roles of Federations: Memorandum of Understanding, July
	 * 2012, section 14.6, step 7).
	 * @param zone where days are counted
	 * @return the day; null where the plan is not approved, and once it was reported on
	 * the day when its last line was to be complete, or later
	 */
	@Nullable LocalDate reportDueOn(ZoneId zone) {
		LocalDate decidedOn = decidedOn(zone);
		if (decidedOn == null || !isApproved()) {
			return null;
		}
		LocalDate completion = this.lines.stream()
			.map(DevelopmentPlanLine::intendedCompletion)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		LocalDate last = this.reports.stream().map(PlanReport::asAt).max(Comparator.naturalOrder()).orElse(null);
		return (last != null && !last.isBefore(completion)) ? null
				: Objects.requireNonNullElse(last, decidedOn).plusMonths(MONTHS_BETWEEN_REPORTS);
	}

	/**
	 * What became of it, step by step.
	 */
	List<PlanStep> steps() {
		Stream<PlanStep> judged = Stream.concat(Stream.ofNullable(this.assessment), Stream.ofNullable(this.decision));
		return Stream.concat(judged, this.reports.stream()).toList();
	}

	/**
	 * The plan as it was after so many steps.
	 */
	DevelopmentPlan after(int steps) {
		return new DevelopmentPlan(this.id, steps, this.title, this.federationId, this.commissionerId, this.lineId,
				this.replacesId, this.lines, this.submitted, this.call, (steps >= 1) ? this.assessment : null,
				(steps >= 2) ? this.decision : null, this.reports.subList(0, Math.max(0, steps - 2)));
	}

	/**
	 * The plan once it was assessed.
	 * @param assessment the first assessment
	 * @return the plan, in its next version
	 */
	public DevelopmentPlan with(PlanAssessment assessment) {
		return with(assessment, this.decision, this.reports);
	}

	/**
	 * The plan once it was decided.
	 * @param decision the second assessment
	 * @return the plan, in its next version
	 */
	public DevelopmentPlan with(PlanDecision decision) {
		return with(this.assessment, decision, this.reports);
	}

	/**
	 * The plan once it was reported on.
	 * @param report the report
	 * @return the plan, in its next version
	 */
	public DevelopmentPlan with(PlanReport report) {
		List<PlanReport> all = new ArrayList<>(this.reports);
		all.add(report);
		return with(this.assessment, this.decision, all);
	}

	private DevelopmentPlan with(@Nullable PlanAssessment assessment, @Nullable PlanDecision decision,
			List<PlanReport> reports) {
		return new DevelopmentPlan(this.id, this.version + 1, this.title, this.federationId, this.commissionerId,
				this.lineId, this.replacesId, this.lines, this.submitted, this.call, assessment, decision, reports);
	}

}
