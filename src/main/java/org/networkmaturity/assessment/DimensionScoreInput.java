package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was said of one dimension, as it was asked to be recorded.
 *
 * @param dimension the dimension's code
 * @param level the level's ordinal
 * @param notApplicable whether the dimension does not apply
 * @param rationale why this level
 * @param evidence what shows it
 * @param developmentNeed what it would take to get further
 * @param target where it is meant to get to
 */
record DimensionScoreInput(String dimension, @Nullable Integer level, @Nullable Boolean notApplicable,
		@Nullable String rationale, @Nullable List<EvidenceInput> evidence, @Nullable String developmentNeed,
		@Nullable MaturityTargetInput target) {

	boolean isNotApplicable() {
		return Boolean.TRUE.equals(this.notApplicable);
	}

	List<EvidenceInput> evidenceOrNone() {
		return (this.evidence != null) ? this.evidence : List.of();
	}

	Score toScore() {
		return new Score(this.dimension, this.level, isNotApplicable(), blankToNull(this.rationale),
				evidenceOrNone().stream().map(EvidenceInput::toEvidence).toList(), blankToNull(this.developmentNeed),
				(this.target != null) ? new Target(this.target.level(), this.target.by()) : null);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
