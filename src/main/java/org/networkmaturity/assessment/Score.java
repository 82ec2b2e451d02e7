package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was said of one dimension, as it is kept.
 *
 * @param dimension the dimension's code
 * @param level the level's ordinal; null where none was given
 * @param notApplicable whether it was agreed that the dimension does not apply
 * @param rationale why this level; null where nobody said
 * @param evidence what shows it
 * @param developmentNeed what it would take to get further; null where nobody said
 * @param target where it is meant to get to; null where nobody said
 */
public record Score(String dimension, @Nullable Integer level, boolean notApplicable, @Nullable String rationale,
		List<Evidence> evidence, @Nullable String developmentNeed, @Nullable Target target) {

	public Score {
		evidence = MaturityRecord.present(evidence);
	}

	/**
	 * How much there is to keep of what people typed.
	 * @return characters
	 */
	int length() {
		return length(this.rationale) + length(this.developmentNeed)
				+ this.evidence.stream().mapToInt(Evidence::length).sum();
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	/**
	 * Whether nothing more needs to be said before an assessment can be agreed.
	 * @return whether it has a level or does not apply
	 */
	boolean isSettled() {
		return this.level != null || this.notApplicable;
	}

}
