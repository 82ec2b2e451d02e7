package org.networkmaturity.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest to note.
 *
 * @param meetingId the meeting
 * @param conflict the conflict
 * @param idempotencyKey the caller's key; null where there is none
 */
record NoteConflictOfInterestInput(String meetingId, ConflictOfInterestInput conflict,
		@Nullable String idempotencyKey) {
}
