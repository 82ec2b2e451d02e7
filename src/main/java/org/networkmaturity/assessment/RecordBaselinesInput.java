package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Every baseline of one meeting.
 *
 * @param meetingId the meeting
 * @param assessments one for each neighbourhood
 * @param idempotencyKey the caller's key; null where there is none
 */
record RecordBaselinesInput(String meetingId, List<RecordAssessmentInput> assessments,
		@Nullable String idempotencyKey) {
}
