package org.networkmaturity.mutation;

/**
 * What kind of problem a mutation met; the schema says what each means.
 */
public enum ProblemCode {

	NOT_FOUND, INVALID, INCOMPLETE, BASELINE_EXISTS, BASELINE_MISSING, OUT_OF_ORDER, STALE_REVISION, WRONG_STATUS,
	DUPLICATE, UNKNOWN_DIMENSION, UNKNOWN_LEVEL, PERSONAL_DATA, OVERSPENT, CONFLICT_OF_INTEREST

}
