package org.networkmaturity.audit;

/**
 * What became of a mutation.
 */
public enum AuditOutcome {

	/** It was carried out. */
	ACCEPTED,

	/** Nothing was changed, for a reason that its caller was told. */
	REFUSED,

	/** It had been carried out before, with the same key, and was answered again. */
	REPEATED,

	/**
	 * It ended in an error of this API or its store. Had it been carried out all the
	 * same, that is an event of its own.
	 */
	FAILED

}
