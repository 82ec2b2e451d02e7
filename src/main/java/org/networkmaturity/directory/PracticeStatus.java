package org.networkmaturity.directory;

/**
 * Whether a practice is open, as the national register says.
 */
public enum PracticeStatus {

	ACTIVE, CLOSED, DORMANT, PROPOSED

}
