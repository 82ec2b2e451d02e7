package org.networkmaturity.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The two editions as {@link NaiveModel} knows them, the earlier one first. The first
 * five dimensions of each are required.
 */
enum NaiveEdition {

	E2018("nhse-2018-08",
			List.of("right-scale", "integrated-working", "targeting-care", "managing-resources",
					"empowered-primary-care", "plan", "engagement", "time", "transformation-resource")),

	E2019("nhse-2019-08",
			List.of("leadership-planning-and-partnerships", "data-and-population-health", "integrating-care",
					"managing-resources", "people-and-communities", "system-leadership-planning-and-partnerships",
					"system-data-and-population-health", "system-integrating-care", "system-managing-resources",
					"system-people-and-communities"));

	private static final int REQUIRED = 5;

	private final String id;

	private final List<String> dimensions;

	NaiveEdition(String id, List<String> dimensions) {
		this.id = id;
		this.dimensions = dimensions;
	}

	String id() {
		return this.id;
	}

	List<String> dimensions() {
		return this.dimensions;
	}

	List<String> required() {
		return this.dimensions.subList(0, REQUIRED);
	}

	/**
	 * What an assessment says of one of this edition's dimensions.
	 */
	Reading read(NaiveModel.Kept assessment, String dimension) {
		if (assessment.edition() == this) {
			return new Reading(level(assessment.mark(dimension)), "SAME_EDITION");
		}
		return switch (dimension) {
			case "integrating-care" -> equivalent(assessment, "integrated-working");
			case "data-and-population-health" -> equivalent(assessment, "targeting-care");
			case "managing-resources" -> equivalent(assessment, "managing-resources");
			case "leadership-planning-and-partnerships" -> new Reading(
					lowest(assessment.mark("right-scale"), assessment.mark("empowered-primary-care")), "MERGED");
			default -> new Reading(null, "NOT_COMPARABLE");
		};
	}

	private static Reading equivalent(NaiveModel.Kept assessment, String dimension) {
		return new Reading(level(assessment.mark(dimension)), "EQUIVALENT");
	}

	static @Nullable Integer level(char mark) {
		return Character.isDigit(mark) ? Character.digit(mark, 10) : null;
	}

	/**
	 * The lowest of those that apply; none where one of them is not known.
	 */
	static @Nullable Integer lowest(Character... marks) {
		boolean unknown = Stream.of(marks).anyMatch((mark) -> mark == Step.NOT_NAMED || mark == Step.NO_LEVEL);
		return unknown ? null
				: Stream.of(marks).map(NaiveEdition::level).filter(Objects::nonNull).min(Integer::compare).orElse(null);
	}

	/**
	 * A level as it reads in an edition.
	 */
	record Reading(@Nullable Integer level, String comparability) {
	}

}
