package org.networkmaturity.matrix;

/**
 * How a score from an earlier edition reads in a later one.
 */
public enum Comparability {

	/** Both are of one edition. */
	SAME_EDITION,

	/** One dimension of the earlier edition means the same. */
	EQUIVALENT,

	/**
	 * Several dimensions of the earlier edition became one; the lowest of them counts.
	 */
	MERGED,

	/** The earlier edition has nothing that would read as this dimension. */
	NOT_COMPARABLE,

	/** There is no baseline to compare with. */
	NO_BASELINE

}
