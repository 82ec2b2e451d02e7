package org.networkmaturity.funding;

/**
 * What a condition of an award is about.
 */
public enum FundingConditionKind {

	SESSION_RATE, EXCLUSION, OTHER

}
