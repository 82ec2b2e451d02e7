package org.networkmaturity.assessment;

/**
 * How far an assessment has come.
 */
public enum AssessmentStatus {

	DRAFT, AGREED, WITHDRAWN

}
