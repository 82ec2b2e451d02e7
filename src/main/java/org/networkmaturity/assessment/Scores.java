package org.networkmaturity.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

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
	 * These scores with some replaced.
	 * @param others take the place of those of the same dimensions
	 * @return the scores
	 */
	List<Score> mergedWith(List<Score> others) {
		Map<String, Score> merged = new LinkedHashMap<>();
		this.list.forEach((score) -> merged.put(score.dimension(), score));
		others.forEach((score) -> merged.put(score.dimension(), score));
		return List.copyOf(merged.values());
	}

	/**
	 * How much there is to keep of what people typed.
	 * @return characters
	 */
	int length() {
		return this.list.stream().mapToInt(Score::length).sum();
	}

	/**
	 * What is missing before an assessment with these scores can be agreed.
	 * @param edition the edition that the scores are given in
	 * @param path where the input says which scores
	 * @return a problem for each required dimension of which too little was said
	 */
	List<Problem> missing(MatrixEdition edition, InputPath path) {
		return edition.dimensions().stream().filter(MatrixDimension::required).filter((dimension) -> {
			Score score = of(dimension.code());
			return score == null || !score.isSettled();
		})
			.map((dimension) -> new Problem(ProblemCode.INCOMPLETE,
					"%s has no level: it must have one, or not apply here, to be agreed".formatted(dimension.name()),
					path.steps(), dimension.code()))
			.toList();
	}

}
