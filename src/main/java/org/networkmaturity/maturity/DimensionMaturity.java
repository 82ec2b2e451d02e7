package org.networkmaturity.maturity;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.DimensionScore;
import org.networkmaturity.assessment.MaturityTarget;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * One dimension: where it started, where it is, and what is next.
 *
 * @param dimension which dimension
 * @param baseline its level in the baseline; null where it has none
 * @param latest its level in the latest assessment; null where it has none
 * @param change levels moved since the baseline, down counted as negative; null where
 * either has no level
 * @param target the target that the latest assessment sets; null where it sets none
 * @param next the next level up; null at the top, and where the latest has no level
 */
record DimensionMaturity(MatrixDimension dimension, @Nullable MatrixLevel baseline, @Nullable MatrixLevel latest,
		@Nullable Integer change, @Nullable MaturityTarget target, @Nullable MatrixLevel next) {

	static DimensionMaturity of(MatrixDimension dimension, @Nullable DimensionScore baseline,
			@Nullable DimensionScore latest) {
		MatrixLevel from = (baseline != null) ? baseline.level() : null;
		MatrixLevel to = (latest != null) ? latest.level() : null;
		return new DimensionMaturity(dimension, from, to,
				(from != null && to != null) ? to.ordinal() - from.ordinal() : null,
				(latest != null) ? latest.target() : null, (to != null) ? dimension.next(to) : null);
	}

}
