package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What is read of a maturity record, which a joint recording may have marked.
 */
interface Markable {

	String neighbourhoodId();

	/**
	 * The mark.
	 * @return null where there is none
	 */
	@Nullable JointMark joint();

}
