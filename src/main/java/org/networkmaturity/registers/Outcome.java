package org.networkmaturity.registers;

/**
 * What an import makes of something.
 */
enum Outcome {

	/** It is new. */
	CREATED,

	/** It is different from what was there. */
	CHANGED,

	/** It is what was there. */
	UNCHANGED,

	/** It cannot be imported. */
	REFUSED,

	/** It is not of the kind that is imported. */
	LEFT_OUT

}
