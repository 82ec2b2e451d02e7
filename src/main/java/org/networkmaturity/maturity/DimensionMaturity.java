package org.networkmaturity.maturity;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.DimensionScore;
import org.networkmaturity.assessment.MaturityTarget;
import org.networkmaturity.assessment.Viewpoint;
import org.networkmaturity.matrix.Comparability;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * One dimension: where it started, where it is, and what is next.
 *
 * @param viewpoint whose maturity it is part of, and from when that is looked at
 * @param dimension which dimension
 * @param baseline its level in the baseline, read in this edition; null where it has none
 * @param latest its level in the latest assessment; null where it has none
 * @param change levels moved since the baseline, down counted as negative; null where
 * either has no level
 * @param comparability how the baseline's edition reads in this one
 * @param target the target that the latest assessment sets; null where it sets none
 * @param next the next level up; null at the top, and where the latest has no level
 */
public record DimensionMaturity(Viewpoint viewpoint, MatrixDimension dimension, @Nullable MatrixLevel baseline,
		@Nullable MatrixLevel latest, @Nullable Integer change, Comparability comparability,
		@Nullable MaturityTarget target, @Nullable MatrixLevel next) {

	static DimensionMaturity of(Viewpoint viewpoint, MatrixDimension dimension, LevelReading baseline,
			@Nullable DimensionScore latest) {
		MatrixLevel from = baseline.level();
		MatrixLevel to = (latest != null) ? latest.level() : null;
		return new DimensionMaturity(viewpoint, dimension, from, to,
				(from != null && to != null) ? to.ordinal() - from.ordinal() : null, baseline.comparability(),
				(latest != null) ? latest.target() : null, (to != null) ? dimension.next(to) : null);
	}

}
