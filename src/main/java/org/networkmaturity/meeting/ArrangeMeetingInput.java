package org.networkmaturity.meeting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A meeting, as it was asked to be arranged.
 *
 * @param localityId whose meeting it is
 * @param heldOn the day of the meeting
 * @param conflictsOfInterest what is known of conflicts
 * @param idempotencyKey the caller's key; null where there is none
 */
record ArrangeMeetingInput(String localityId, LocalDate heldOn,
		@Nullable List<ConflictOfInterestInput> conflictsOfInterest, @Nullable String idempotencyKey) {

	List<ConflictOfInterestInput> conflictsOrNone() {
		return (this.conflictsOfInterest != null) ? this.conflictsOfInterest : List.of();
	}

}
