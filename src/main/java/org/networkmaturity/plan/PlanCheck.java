package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.Pounds;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a plan that is to be submitted.
 */
@Component
class PlanCheck {

	private static final int LONGEST_NAME = 300;

	private static final int MOST_LINES = 50;

	private static final int MOST_YEARS = 10;

	private final FundingAwards awards;

	private final DevelopmentPlans plans;

	PlanCheck(FundingAwards awards, DevelopmentPlans plans) {
		this.awards = awards;
		this.plans = plans;
	}

	/**
	 * Checks a plan.
	 * @param input the plan
	 * @param federation whose plan it is
	 * @param edition the edition whose dimensions its lines name; null where there is no
	 * such edition
	 * @return what is wrong
	 */
	InputProblems problems(SubmitDevelopmentPlanInput input, Federation federation, @Nullable MatrixEdition edition) {
		InputProblems problems = new InputProblems();
		InputPath path = InputPath.input();
		problems.checkNotBlank(input.title(), LONGEST_NAME, path.then("title"));
		if (edition == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no matrix edition with this id; matrixEditions lists them",
					path.then("editionId"));
		}
		checkReplaced(input.replaces(), federation, problems);
		checkFunding(input, federation, problems);
		int number = input.lines().size();
		if (number == 0 || number > MOST_LINES) {
			problems.add(ProblemCode.INVALID,
					"A plan has from 1 to %d lines; there are %,d".formatted(MOST_LINES, number), path.then("lines"));
		}
		else {
			PlanLineCheck check = new PlanLineCheck(edition, problems);
			for (int i = 0; i < number; i++) {
				check.check(input.lines().get(i), path.then("lines", i));
			}
		}
		problems.checkKey(input.idempotencyKey());
		return problems;
	}

	private void checkReplaced(@Nullable String replaces, Federation federation, InputProblems problems) {
		if (replaces == null) {
			return;
		}
		DevelopmentPlan replaced = this.plans.get(replaces);
		InputPath path = InputPath.input().then("replaces");
		if (replaced == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no plan with this id", path);
		}
		else if (!replaced.federationId().equals(federation.id())) {
			problems.add(ProblemCode.INVALID, "This is a plan of another federation", path);
		}
		else if (!replaced.isReplaceable()) {
			problems.add(ProblemCode.WRONG_STATUS,
					"This plan is %s: only one that did not meet the criteria or was not approved is replaced"
						.formatted(replaced.status()),
					path);
		}
	}

	private void checkFunding(SubmitDevelopmentPlanInput input, Federation federation, InputProblems problems) {
		InputPath path = InputPath.input();
		FundingAward award = this.awards.withLine(input.lineId());
		if (award == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no funding line with this id", path.then("lineId"));
			return;
		}
		FundingLine line = award.line(input.lineId());
		if (!line.federationIds().contains(federation.id())
				|| !award.commissionerId().equals(federation.commissionerId())) {
			problems.add(ProblemCode.INVALID,
					"This funding line does not go to this federation from its commissioner: name one that does",
					path.then("lineId"));
			return;
		}
		BigDecimal value = Pounds.sum(input.lines().stream().map(DevelopmentPlanLineInput::budget));
		if (value.compareTo(line.amount()) > 0) {
			problems.add(ProblemCode.OVERSPENT, "The funding line is %s, and this plan comes to %s"
				.formatted(Pounds.text(line.amount()), Pounds.text(value)), path.then("lines"));
		}
		LocalDate first = award.startOf(line);
		LocalDate last = award.endOf(line).plusYears(MOST_YEARS);
		List<LocalDate> days = input.lines()
			.stream()
			.limit(MOST_LINES)
			.map(DevelopmentPlanLineInput::intendedCompletion)
			.toList();
		for (int i = 0; i < days.size(); i++) {
			if (days.get(i).isBefore(first) || days.get(i).isAfter(last)) {
				problems.add(ProblemCode.INVALID,
						"A project is complete from %s, when its funds may first be spent, to %s: check the day"
							.formatted(first, last),
						path.then("lines", i).then("intendedCompletion"));
			}
		}
	}

}
