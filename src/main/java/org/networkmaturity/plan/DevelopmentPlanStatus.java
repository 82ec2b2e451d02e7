package org.networkmaturity.plan;

/**
 * How far a plan has come. A plan that failed either assessment stays so: another is
 * submitted in its place.
 */
public enum DevelopmentPlanStatus {

	SUBMITTED, CRITERIA_MET, CRITERIA_NOT_MET, APPROVED, NOT_APPROVED

}
