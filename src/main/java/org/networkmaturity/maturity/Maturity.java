package org.networkmaturity.maturity;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.DimensionScore;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * What a neighbourhood's agreed assessments in one edition add up to.
 *
 * @param neighbourhood whose maturity it is
 * @param edition the matrix that the levels are of
 * @param baseline where it started from; null where no baseline is agreed
 * @param latest where it is; null where nothing is agreed
 * @param overall the lowest level among the required dimensions of the latest; null where
 * nothing is agreed
 * @param dimensions one for each dimension of the edition, in its order
 */
record Maturity(Neighbourhood neighbourhood, MatrixEdition edition, @Nullable Assessment baseline,
		@Nullable Assessment latest, @Nullable MatrixLevel overall, List<DimensionMaturity> dimensions) {

	static Maturity of(Neighbourhood neighbourhood, MatrixEdition edition, @Nullable Assessment baseline,
			@Nullable Assessment latest) {
		List<DimensionMaturity> dimensions = IntStream.range(0, edition.dimensions().size())
			.mapToObj((i) -> DimensionMaturity.of(edition.dimensions().get(i), score(baseline, i), score(latest, i)))
			.toList();
		return new Maturity(neighbourhood, edition, baseline, latest, (latest != null) ? latest.overall() : null,
				dimensions);
	}

	private static @Nullable DimensionScore score(@Nullable Assessment assessment, int position) {
		return (assessment != null) ? assessment.scores().get(position) : null;
	}

}
