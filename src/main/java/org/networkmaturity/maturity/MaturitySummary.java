package org.networkmaturity.maturity;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.networkmaturity.matrix.MatrixEdition;

/**
 * Neighbourhoods, counted at each level of one edition. There is no mean: levels are
 * ordinal.
 *
 * @param edition the matrix that the levels are of
 * @param neighbourhoods how many neighbourhoods there are
 * @param assessed how many of them have an agreed assessment in this edition
 * @param overall how many are at each overall level, the lowest first
 * @param dimensions one for each dimension of the edition, in its order
 */
record MaturitySummary(MatrixEdition edition, int neighbourhoods, int assessed, List<LevelCount> overall,
		List<DimensionSummary> dimensions) {

	static MaturitySummary of(MatrixEdition edition, List<Maturity> all) {
		List<DimensionSummary> dimensions = IntStream.range(0, edition.dimensions().size())
			.mapToObj((i) -> DimensionSummary.of(edition.dimensions().get(i),
					all.stream().map((maturity) -> maturity.dimensions().get(i)).toList()))
			.toList();
		return new MaturitySummary(edition, all.size(),
				(int) all.stream().filter((maturity) -> maturity.latest() != null).count(), LevelCount
					.of(edition.overallLevels(), all.stream().map(Maturity::overall).filter(Objects::nonNull).toList()),
				dimensions);
	}

}
