package org.networkmaturity.assessment;

/**
 * What a viewer may do with an assessment as it is now.
 *
 * @param mayRevise whether they may revise it
 * @param mayAgree whether they may agree it
 * @param mayWithdraw whether they may take it back
 */
record AssessmentRights(boolean mayRevise, boolean mayAgree, boolean mayWithdraw) {

	static final AssessmentRights NONE = new AssessmentRights(false, false, false);

}
