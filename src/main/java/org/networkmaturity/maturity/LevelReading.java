package org.networkmaturity.maturity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.DimensionScore;
import org.networkmaturity.assessment.ScoreState;
import org.networkmaturity.matrix.Comparability;
import org.networkmaturity.matrix.Crosswalk;
import org.networkmaturity.matrix.Crosswalks;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixLevel;
import org.networkmaturity.matrix.Reading;

/**
 * A level of one dimension, read in an edition that it may not have been given in.
 *
 * @param level the level; null where there is none, or none that can be read
 * @param comparability how the edition that it was given in reads in this one
 */
record LevelReading(@Nullable MatrixLevel level, Comparability comparability) {

	private static final LevelReading NO_BASELINE = new LevelReading(null, Comparability.NO_BASELINE);

	static LevelReading ofBaseline(@Nullable Assessment baseline, MatrixDimension dimension, Crosswalks crosswalks) {
		return (baseline != null) ? of(baseline, dimension, crosswalks) : NO_BASELINE;
	}

	/**
	 * Reads what an assessment says of a dimension.
	 * @param assessment the assessment, in the dimension's edition or an earlier one
	 * @param dimension the dimension
	 * @param crosswalks which editions can be read in which
	 * @return the reading
	 */
	static LevelReading of(Assessment assessment, MatrixDimension dimension, Crosswalks crosswalks) {
		if (assessment.edition().id().equals(dimension.editionId())) {
			return new LevelReading(assessment.score(dimension.code()).level(), Comparability.SAME_EDITION);
		}
		Crosswalk crosswalk = crosswalks.between(assessment.edition().id(), dimension.editionId());
		if (crosswalk == null) {
			return new LevelReading(null, Comparability.NOT_COMPARABLE);
		}
		Reading reading = crosswalk.reading(dimension.code());
		return new LevelReading(lowest(assessment, reading.sources(), dimension), reading.comparability());
	}

	/**
	 * The lowest of several levels, of which those that do not apply do not count; none
	 * where one of the others is not known, since it might be the lowest.
	 */
	private static @Nullable MatrixLevel lowest(Assessment assessment, List<String> sources,
			MatrixDimension dimension) {
		List<DimensionScore> applying = sources.stream()
			.map(assessment::score)
			.filter((score) -> score.state() != ScoreState.NOT_APPLICABLE)
			.toList();
		if (applying.isEmpty() || applying.stream().anyMatch((score) -> score.level() == null)) {
			return null;
		}
		int ordinal = applying.stream()
			.mapToInt((score) -> Objects.requireNonNull(score.level()).ordinal())
			.min()
			.orElseThrow();
		return dimension.level(ordinal);
	}

}
