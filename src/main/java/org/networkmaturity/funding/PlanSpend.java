package org.networkmaturity.funding;

import java.math.BigDecimal;

import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Says whether something may be spent on a line of a plan. What was spent on that follows
 * from the entries of the funding line, so that of two who spend the rest of a budget at
 * once the second is decided on an award that shows the first.
 */
@Component
class PlanSpend {

	private final PlanBudgets budgets;

	PlanSpend(PlanBudgets budgets) {
		this.budgets = budgets;
	}

	/**
	 * Checks a spend.
	 * @param planLineId the line of a plan that it was for
	 * @param amount pounds
	 * @param line the funding line as it is
	 * @param problems where to say what is wrong
	 */
	void check(String planLineId, BigDecimal amount, FundingLine line, InputProblems problems) {
		InputPath path = InputPath.input().then("planLineId");
		PlanBudget budget = this.budgets.find(planLineId);
		if (budget == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no line of a plan with this id", path);
			return;
		}
		if (!budget.lineId().equals(line.id())) {
			problems.add(ProblemCode.INVALID, "Another funding line pays for this plan: record it there", path);
			return;
		}
		if (!budget.approved()) {
			problems.add(ProblemCode.WRONG_STATUS, "This plan is not approved: nothing can be spent on it", path);
			return;
		}
		BigDecimal left = budget.amount().subtract(line.spentOnPlanLine(planLineId));
		if (amount.compareTo(left) > 0) {
			problems.add(
					ProblemCode.OVERSPENT, "%s of this budget of %s remains, and this is %s"
						.formatted(Pounds.text(left), Pounds.text(budget.amount()), Pounds.text(amount)),
					InputPath.input().then("amount"));
		}
	}

}
