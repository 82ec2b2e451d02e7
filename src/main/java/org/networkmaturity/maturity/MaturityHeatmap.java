package org.networkmaturity.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.Comparability;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * Levels of several neighbourhoods in one edition.
 *
 * @param edition the matrix that the levels are of
 * @param columns its dimensions, in its order
 * @param rows one for each neighbourhood
 * @param summary what the rows add up to
 */
record MaturityHeatmap(MatrixEdition edition, List<MatrixDimension> columns, List<HeatmapRow> rows,
		MaturitySummary summary) {

	static MaturityHeatmap of(MatrixEdition edition, List<Maturity> maturities) {
		return new MaturityHeatmap(edition, edition.dimensions(), maturities.stream().map(HeatmapRow::of).toList(),
				MaturitySummary.of(edition, maturities));
	}

	/**
	 * One neighbourhood.
	 *
	 * @param neighbourhood which
	 * @param cells one for each column, in the same order
	 * @param overall the lowest level among the required dimensions; null where nothing
	 * is agreed
	 */
	record HeatmapRow(Neighbourhood neighbourhood, List<HeatmapCell> cells, @Nullable MatrixLevel overall) {

		static HeatmapRow of(Maturity maturity) {
			return new HeatmapRow(maturity.neighbourhood(),
					maturity.dimensions().stream().map(HeatmapCell::of).toList(), maturity.overall());
		}

	}

	/**
	 * One dimension of one neighbourhood.
	 *
	 * @param dimension which dimension
	 * @param baseline its level in the baseline; null where it has none
	 * @param latest its level in the latest assessment; null where it has none
	 * @param change levels moved since the baseline; null where either has no level
	 * @param comparability how the baseline's edition reads in this one
	 */
	record HeatmapCell(MatrixDimension dimension, @Nullable MatrixLevel baseline, @Nullable MatrixLevel latest,
			@Nullable Integer change, Comparability comparability) {

		static HeatmapCell of(DimensionMaturity maturity) {
			return new HeatmapCell(maturity.dimension(), maturity.baseline(), maturity.latest(), maturity.change(),
					maturity.comparability());
		}

	}

}
