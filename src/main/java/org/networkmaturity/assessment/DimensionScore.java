package org.networkmaturity.assessment;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * What was said of one dimension.
 *
 * @param dimension which dimension
 * @param state whether it was scored
 * @param level null unless the state is SCORED
 * @param rationale why this level
 * @param evidence what shows it
 * @param developmentNeed what it would take to get further
 * @param target where it is meant to get to
 */
public record DimensionScore(MatrixDimension dimension, ScoreState state, @Nullable MatrixLevel level,
		@Nullable String rationale, List<Evidence> evidence, @Nullable String developmentNeed,
		@Nullable MaturityTarget target) {

	static List<DimensionScore> of(List<Score> scores, MatrixEdition edition) {
		Scores said = new Scores(scores);
		return edition.dimensions().stream().map((dimension) -> of(dimension, said.of(dimension.code()))).toList();
	}

	private static DimensionScore of(MatrixDimension dimension, @Nullable Score score) {
		if (score == null) {
			return new DimensionScore(dimension, ScoreState.NOT_ASSESSED, null, null, List.of(), null, null);
		}
		MatrixLevel level = (score.level() != null) ? dimension.level(score.level()) : null;
		Target target = score.target();
		return new DimensionScore(dimension, state(score), level, score.rationale(), score.evidence(),
				score.developmentNeed(),
				(target != null)
						? new MaturityTarget(Objects.requireNonNull(dimension.level(target.level())), target.by())
						: null);
	}

	private static ScoreState state(Score score) {
		if (score.notApplicable()) {
			return ScoreState.NOT_APPLICABLE;
		}
		return (score.level() != null) ? ScoreState.SCORED : ScoreState.NOT_ASSESSED;
	}

}
