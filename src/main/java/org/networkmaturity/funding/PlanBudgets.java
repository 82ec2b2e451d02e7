package org.networkmaturity.funding;

import org.jspecify.annotations.Nullable;

/**
 * Tells what may be spent on lines of plans. A spend names the line that it was for, and
 * funding knows nothing else of plans; who keeps those implements it.
 */
public interface PlanBudgets {

	/**
	 * The budget of a line of a plan.
	 * @param planLineId the line's id
	 * @return the budget, or null where there is no such line
	 */
	@Nullable PlanBudget find(String planLineId);

}
