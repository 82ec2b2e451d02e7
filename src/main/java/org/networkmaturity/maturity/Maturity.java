package org.networkmaturity.maturity;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.Viewpoint;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.Crosswalks;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * What a neighbourhood's agreed assessments add up to in one edition.
 *
 * @param viewpoint whose maturity it is, and from when that is looked at
 * @param neighbourhood whose maturity it is
 * @param edition the matrix that the levels are of
 * @param baseline where it started from, perhaps in an earlier edition; null where no
 * baseline is agreed that can be read in this one
 * @param latest where it is; null where nothing is agreed in this edition
 * @param overall the lowest level among the required dimensions of the latest; null where
 * nothing is agreed
 * @param dimensions one for each dimension of the edition, in its order
 * @param reviewDue whether the latest is older than the review period
 */
public record Maturity(Viewpoint viewpoint, Neighbourhood neighbourhood, MatrixEdition edition,
		@Nullable Assessment baseline, @Nullable Assessment latest, @Nullable MatrixLevel overall,
		List<DimensionMaturity> dimensions, boolean reviewDue) {

	static Maturity of(Neighbourhood neighbourhood, Perspective perspective, MatrixEdition edition,
			@Nullable Assessment baseline, @Nullable Assessment latest, Crosswalks crosswalks, boolean reviewDue) {
		Viewpoint viewpoint = new Viewpoint(neighbourhood.id(), perspective);
		List<DimensionMaturity> dimensions = IntStream.range(0, edition.dimensions().size()).mapToObj((i) -> {
			MatrixDimension dimension = edition.dimensions().get(i);
			return DimensionMaturity.of(viewpoint, dimension, LevelReading.ofBaseline(baseline, dimension, crosswalks),
					(latest != null) ? latest.scores().get(i) : null);
		}).toList();
		return new Maturity(viewpoint, neighbourhood, edition, baseline, latest,
				(latest != null) ? latest.overall() : null, dimensions, reviewDue);
	}

}
