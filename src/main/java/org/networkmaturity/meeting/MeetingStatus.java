package org.networkmaturity.meeting;

/**
 * How far a meeting has come.
 */
public enum MeetingStatus {

	ARRANGED, CLOSED

}
