package org.networkmaturity.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest, as it was asked to be noted.
 *
 * @param party who is conflicted
 * @param outcome what they may still do
 * @param note what the conflict is
 */
record ConflictOfInterestInput(String party, ConflictOutcome outcome, @Nullable String note) {

	ConflictOfInterest toConflict() {
		return new ConflictOfInterest(this.party.strip(), this.outcome,
				(this.note == null || this.note.isBlank()) ? null : this.note.strip());
	}

}
