package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was assessed, as it was asked to be recorded.
 *
 * @param neighbourhoodId whom it is about
 * @param editionId the matrix; null for the one in force on the day
 * @param assessedOn the day that the levels describe
 * @param meetingId the meeting that it is recorded at; null where it is at none
 * @param scores one for each dimension that there is something to say of
 * @param agreed whether it is agreed as it is recorded
 * @param idempotencyKey the caller's key; null where there is none
 */
record RecordAssessmentInput(String neighbourhoodId, @Nullable String editionId, LocalDate assessedOn,
		@Nullable String meetingId, List<DimensionScoreInput> scores, @Nullable Boolean agreed,
		@Nullable String idempotencyKey) {

	List<Score> toScores() {
		return this.scores.stream().map(DimensionScoreInput::toScore).toList();
	}

	int length() {
		return new Scores(toScores()).length();
	}

	boolean isAgreed() {
		return Boolean.TRUE.equals(this.agreed);
	}

}
