package org.networkmaturity.assessment;

import java.net.URL;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

/**
 * Checks scores against the edition that they are given in.
 */
class ScoreCheck {

	private static final int LONGEST_TEXT = 4_000;

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_URL = 2_000;

	private static final int MOST_EVIDENCE = 20;

	private static final int MOST_SCORES = 100;

	/** One document holds every state of every assessment of a neighbourhood. */
	private static final int MOST_TEXT = 50_000;

	private final MatrixEdition edition;

	private final LocalDate assessedOn;

	private final InputProblems problems;

	ScoreCheck(MatrixEdition edition, LocalDate assessedOn, InputProblems problems) {
		this.edition = edition;
		this.assessedOn = assessedOn;
		this.problems = problems;
	}

	void check(List<DimensionScoreInput> scores, InputPath path) {
		if (scores.size() > MOST_SCORES) {
			this.problems.add(ProblemCode.INVALID,
					"There are %d scores; the most is %d".formatted(scores.size(), MOST_SCORES), path.then("scores"));
			return;
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < scores.size(); i++) {
			DimensionScoreInput score = scores.get(i);
			InputPath at = path.then("scores", i);
			checkLevels(score, at);
			checkTexts(score, at);
			if (!seen.add(score.dimension())) {
				this.problems.add(ProblemCode.DUPLICATE, "This dimension is scored twice: keep one of the two",
						at.then("dimension"));
			}
		}
	}

	/**
	 * Checks how much an assessment would say in all.
	 * @param scores every score that it would have
	 * @param path where in the input scores are
	 */
	void checkLength(List<Score> scores, InputPath path) {
		int length = new Scores(scores).length();
		if (length > MOST_TEXT) {
			this.problems.add(ProblemCode.INVALID,
					"All texts of the assessment together would have %,d characters; the most is %,d".formatted(length,
							MOST_TEXT),
					path.then("scores"));
		}
	}

	private void checkLevels(DimensionScoreInput score, InputPath path) {
		if (score.level() != null && score.isNotApplicable()) {
			this.problems.add(ProblemCode.INVALID,
					"A dimension that does not apply has no level: leave one of the two out",
					path.then("notApplicable"));
		}
		MatrixDimension dimension = this.edition.dimension(score.dimension());
		if (dimension == null) {
			this.problems.add(ProblemCode.UNKNOWN_DIMENSION,
					"%s has no such dimension. Its dimensions are %s".formatted(this.edition.id(),
							String.join(", ", this.edition.dimensions().stream().map(MatrixDimension::code).toList())),
					path.then("dimension"));
			return;
		}
		checkLevel(dimension, score.level(), path.then("level"));
		if (score.target() != null) {
			checkLevel(dimension, score.target().level(), path.then("target", "level"));
			if (!score.target().by().isAfter(this.assessedOn)) {
				this.problems.add(ProblemCode.INVALID,
						"A target lies after the day that the levels describe, " + this.assessedOn,
						path.then("target", "by"));
			}
		}
	}

	private void checkLevel(MatrixDimension dimension, @Nullable Integer level, InputPath path) {
		if (level != null && dimension.level(level) == null) {
			this.problems.add(ProblemCode.UNKNOWN_LEVEL, "%s has no level %d; its levels are 0 to %d"
				.formatted(dimension.code(), level, dimension.levels().size() - 1), path);
		}
	}

	private void checkTexts(DimensionScoreInput score, InputPath path) {
		this.problems.checkText(score.rationale(), LONGEST_TEXT, path.then("rationale"));
		this.problems.checkText(score.developmentNeed(), LONGEST_TEXT, path.then("developmentNeed"));
		List<EvidenceInput> evidence = score.evidenceOrNone();
		if (evidence.size() > MOST_EVIDENCE) {
			this.problems.add(ProblemCode.INVALID,
					"There are %d items; the most is %d".formatted(evidence.size(), MOST_EVIDENCE),
					path.then("evidence"));
			return;
		}
		for (int i = 0; i < evidence.size(); i++) {
			InputPath at = path.then("evidence", i);
			this.problems.checkNotBlank(evidence.get(i).title(), LONGEST_TITLE, at.then("title"));
			checkUrl(evidence.get(i).url(), at.then("url"));
		}
	}

	private void checkUrl(@Nullable URL url, InputPath path) {
		if (url == null) {
			return;
		}
		if (!Set.of("http", "https").contains(url.getProtocol()) || url.getHost().isBlank()
				|| url.getUserInfo() != null) {
			this.problems.add(ProblemCode.INVALID,
					"This must be an address that begins with https:// or http://, without a password", path);
		}
		this.problems.checkText(url.toString(), LONGEST_URL, path);
	}

}
