package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be different.
 *
 * @param id the assessment
 * @param expectedRevision its revision as it was read
 * @param assessedOn another day; null where it stays
 * @param scores in place of those of the same dimensions; null where all stay
 * @param reason why; null where nobody said
 * @param idempotencyKey the caller's key; null where there is none
 */
record ReviseAssessmentInput(String id, int expectedRevision, @Nullable LocalDate assessedOn,
		@Nullable List<DimensionScoreInput> scores, @Nullable String reason, @Nullable String idempotencyKey) {

	List<DimensionScoreInput> scoresOrNone() {
		return (this.scores != null) ? this.scores : List.of();
	}

	List<Score> toScores() {
		return scoresOrNone().stream()
			.map(DimensionScoreInput::toScore)
			.sorted(Comparator.comparing(Score::dimension))
			.toList();
	}

	@Nullable String reasonOrNull() {
		return (this.reason != null) ? this.reason.strip() : null;
	}

}
