package org.networkmaturity.meeting;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A conflict of interest, as it was asked to be noted.
 *
 * @param party who is conflicted
 * @param outcome what they may still do
 * @param note what the conflict is
 */
record ConflictOfInterestInput(String party, ConflictOutcome outcome, @Nullable String note) {

	/**
	 * All that noting it comes to.
	 */
	List<?> asked() {
		return Arrays.asList(this.party.strip(), this.outcome, noteOrNull());
	}

	ConflictOfInterest toConflict(Stamp noted, Call call) {
		return new ConflictOfInterest(this.party.strip(), this.outcome, noteOrNull(), noted, call);
	}

	private @Nullable String noteOrNull() {
		return (this.note == null || this.note.isBlank()) ? null : this.note.strip();
	}

}
