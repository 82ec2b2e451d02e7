package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;

/**
 * What an assessment says, dimension by dimension.
 *
 * @param list those dimensions that something was said of
 */
record Scores(List<Score> list) {

	@Nullable Score of(String dimension) {
		for (Score score : this.list) {
			if (score.dimension().equals(dimension)) {
				return score;
			}
		}
		return null;
	}

	/**
	 * The required dimensions of which too little was said to agree.
	 * @param edition the edition that the scores are given in
	 * @return they, in the matrix's order
	 */
	List<MatrixDimension> unsettled(MatrixEdition edition) {
		return edition.dimensions().stream().filter(MatrixDimension::required).filter((dimension) -> {
			Score score = of(dimension.code());
			return score == null || !score.isSettled();
		}).toList();
	}

}
