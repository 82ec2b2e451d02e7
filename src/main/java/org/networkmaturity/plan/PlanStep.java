package org.networkmaturity.plan;

import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Something that became of a plan after it was submitted.
 */
interface PlanStep {

	/**
	 * When it was done, and by whom.
	 * @return the stamp
	 */
	Stamp made();

	/**
	 * The call that did it.
	 * @return the call
	 */
	Call call();

}
