package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.matrix.MatrixEdition;

/**
 * One state that an assessment has been in.
 *
 * @param revision counts up from 1
 * @param status how far it had come
 * @param assessedOn the day that the levels described
 * @param recordedAt when this state was brought about
 * @param recordedBy by whom
 * @param reason why; null where nobody said
 * @param scores one for each dimension of the edition, in its order
 */
record AssessmentRevision(int revision, AssessmentStatus status, LocalDate assessedOn, Instant recordedAt,
		Actor recordedBy, @Nullable String reason, List<DimensionScore> scores) {

	static AssessmentRevision of(AssessmentState state, MatrixEdition edition) {
		return new AssessmentRevision(state.revision(), state.status(), state.assessedOn(), state.changed().at(),
				state.changed().by(), state.reason(), DimensionScore.of(state.scores(), edition));
	}

}
