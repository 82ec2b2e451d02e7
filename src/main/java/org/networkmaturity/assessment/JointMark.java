package org.networkmaturity.assessment;

/**
 * Marks a maturity record that a joint recording is about to change. While it is there,
 * nobody else changes the record.
 *
 * @param recordingId the joint recording
 * @param attempt which attempt of it
 */
public record JointMark(String recordingId, String attempt) {
}
