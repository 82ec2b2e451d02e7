package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * An assessment as the API shows it: a state of it, read with its edition.
 *
 * @param id its id
 * @param neighbourhoodId whom it is about
 * @param edition the matrix that it is made in
 * @param kind a start, or a step from it
 * @param status how far it has come
 * @param assessedOn the day that the levels describe
 * @param meetingId the meeting that it was recorded at; null where it was at none
 * @param scores one for each dimension of the edition, in its order
 * @param overall the lowest level among the required dimensions that apply; null while
 * one of them has none
 * @param revision counts up from 1 with every change
 * @param recordedAt when it was first recorded
 * @param recordedBy who first recorded it
 * @param agreedAt when it was agreed; null while it is not
 */
public record Assessment(String id, String neighbourhoodId, MatrixEdition edition, AssessmentKind kind,
		AssessmentStatus status, LocalDate assessedOn, @Nullable String meetingId, List<DimensionScore> scores,
		@Nullable MatrixLevel overall, int revision, Instant recordedAt, Actor recordedBy,
		@Nullable Instant agreedAt) implements Node {

	/**
	 * Reads a state with its edition.
	 * @param neighbourhoodId whom it is about
	 * @param state the state
	 * @param edition the edition that it names
	 * @return the assessment
	 */
	public static Assessment of(String neighbourhoodId, AssessmentState state, MatrixEdition edition) {
		List<DimensionScore> scores = DimensionScore.of(state.scores(), edition);
		return new Assessment(state.assessmentId(), neighbourhoodId, edition, state.kind(), state.status(),
				state.assessedOn(), state.meetingId(), scores, overall(scores), state.revision(), state.recorded().at(),
				state.recorded().by(), state.agreedAt());
	}

	/**
	 * What it says of one dimension.
	 * @param code the code of a dimension of its edition
	 * @return the score
	 */
	public DimensionScore score(String code) {
		for (DimensionScore score : this.scores) {
			if (score.dimension().code().equals(code)) {
				return score;
			}
		}
		throw new IllegalArgumentException(this.edition.id() + " has no dimension " + code);
	}

	private static @Nullable MatrixLevel overall(List<DimensionScore> scores) {
		List<DimensionScore> required = scores.stream()
			.filter((score) -> score.dimension().required() && score.state() != ScoreState.NOT_APPLICABLE)
			.toList();
		if (required.stream().anyMatch((score) -> score.level() == null)) {
			return null;
		}
		return required.stream()
			.map((score) -> Objects.requireNonNull(score.level()))
			.min(Comparator.comparingInt(MatrixLevel::ordinal))
			.orElse(null);
	}

}
