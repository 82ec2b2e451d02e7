package org.networkmaturity.assessment;

/**
 * Whether a dimension was scored.
 */
public enum ScoreState {

	SCORED, NOT_ASSESSED, NOT_APPLICABLE

}
