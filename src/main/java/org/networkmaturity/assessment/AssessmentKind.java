package org.networkmaturity.assessment;

/**
 * Whether an assessment is a start or a step from it.
 */
public enum AssessmentKind {

	BASELINE, PROGRESS

}
