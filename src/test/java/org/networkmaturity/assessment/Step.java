package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One mutation of a history. An assessment is named by its place, 0 for the one that was
 * recorded last; levels are marks, one character for each of the first dimensions of the
 * edition: a level, or one of the constants.
 */
sealed interface Step {

	/** It was agreed that the dimension does not apply. */
	char NOT_APPLICABLE = 'n';

	/** The dimension is named without a level. */
	char NO_LEVEL = '?';

	/** The dimension is left out. */
	char NOT_NAMED = '.';

	/**
	 * The mutation's field.
	 */
	String mutation();

	/**
	 * The type of the mutation's input.
	 */
	String inputType();

	/**
	 * The mutation's input, but for what says which neighbourhood or assessment.
	 */
	Map<String, Object> input(NaiveEdition edition);

	static List<Map<String, Object>> scores(String marks, NaiveEdition edition) {
		List<Map<String, Object>> scores = new ArrayList<>();
		for (int i = 0; i < marks.length(); i++) {
			Map<String, Object> score = new HashMap<>(Map.of("dimension", edition.dimensions().get(i)));
			switch (marks.charAt(i)) {
				case NOT_NAMED -> {
					continue;
				}
				case NO_LEVEL -> score.put("notApplicable", false);
				case NOT_APPLICABLE -> score.put("notApplicable", true);
				default -> score.put("level", marks.charAt(i) - '0');
			}
			scores.add(score);
		}
		return scores;
	}

	/**
	 * A step that is about one assessment.
	 */
	sealed interface OfOne extends Step {

		int place();

		boolean stale();

	}

	/**
	 * recordBaseline or recordProgress.
	 */
	record Recorded(String kind, NaiveEdition edition, LocalDate day, String marks, boolean agreed) implements Step {

		@Override
		public String mutation() {
			return this.kind.equals("BASELINE") ? "recordBaseline" : "recordProgress";
		}

		@Override
		public String inputType() {
			return "RecordAssessmentInput";
		}

		@Override
		public Map<String, Object> input(NaiveEdition edition) {
			return Map.of("editionId", edition.id(), "assessedOn", this.day.toString(), "agreed", this.agreed, "scores",
					Step.scores(this.marks, edition));
		}

		@Override
		public String toString() {
			return "%s %s %s %s %s".formatted(this.kind, this.agreed ? "agreed" : "draft", this.edition, this.day,
					this.marks);
		}

	}

	/**
	 * reviseAssessment.
	 */
	record Revised(int place, @Nullable LocalDate day, String marks, @Nullable String reason,
			boolean stale) implements OfOne {

		boolean namesScores() {
			return this.marks.chars().anyMatch((mark) -> mark != NOT_NAMED);
		}

		@Override
		public String mutation() {
			return "reviseAssessment";
		}

		@Override
		public String inputType() {
			return "ReviseAssessmentInput";
		}

		@Override
		public Map<String, Object> input(NaiveEdition edition) {
			Map<String, Object> input = new HashMap<>();
			if (this.day != null) {
				input.put("assessedOn", this.day.toString());
			}
			if (namesScores()) {
				input.put("scores", Step.scores(this.marks, edition));
			}
			if (this.reason != null) {
				input.put("reason", this.reason);
			}
			return input;
		}

		@Override
		public String toString() {
			return "revise %d: %s %s, reason '%s'%s".formatted(this.place, this.day, this.marks, this.reason,
					this.stale ? ", stale" : "");
		}

	}

	/**
	 * agreeAssessment.
	 */
	record Agreed(int place, boolean stale) implements OfOne {

		@Override
		public String mutation() {
			return "agreeAssessment";
		}

		@Override
		public String inputType() {
			return "AgreeAssessmentInput";
		}

		@Override
		public Map<String, Object> input(NaiveEdition edition) {
			return Map.of();
		}

		@Override
		public String toString() {
			return "agree %d%s".formatted(this.place, this.stale ? ", stale" : "");
		}

	}

	/**
	 * withdrawAssessment.
	 */
	record Withdrawn(int place, String reason, boolean stale) implements OfOne {

		@Override
		public String mutation() {
			return "withdrawAssessment";
		}

		@Override
		public String inputType() {
			return "WithdrawAssessmentInput";
		}

		@Override
		public Map<String, Object> input(NaiveEdition edition) {
			return Map.of("reason", this.reason);
		}

		@Override
		public String toString() {
			return "withdraw %d, reason '%s'%s".formatted(this.place, this.reason, this.stale ? ", stale" : "");
		}

	}

}
