package org.networkmaturity.maturity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * One dimension over several neighbourhoods.
 *
 * @param dimension which dimension
 * @param counts how many are at each of its levels, the lowest first
 * @param notAssessed how many have no level in it
 * @param improved how many are at a higher level than in their baseline
 * @param declined how many are at a lower level than in their baseline
 */
record DimensionSummary(MatrixDimension dimension, List<LevelCount> counts, int notAssessed, int improved,
		int declined) {

	static DimensionSummary of(MatrixDimension dimension, List<DimensionMaturity> all) {
		List<MatrixLevel> reached = all.stream().map(DimensionMaturity::latest).filter(Objects::nonNull).toList();
		return new DimensionSummary(dimension, LevelCount.of(dimension.levels(), reached), all.size() - reached.size(),
				count(all, 1), count(all, -1));
	}

	private static int count(List<DimensionMaturity> all, int direction) {
		return (int) all.stream().filter((each) -> direction(each.change()) == direction).count();
	}

	private static int direction(@Nullable Integer change) {
		return (change != null) ? Integer.signum(change) : 0;
	}

}
