package org.networkmaturity.matrix;

import java.util.List;

/**
 * How one dimension of a later edition reads from an earlier one.
 *
 * @param comparability EQUIVALENT, MERGED or NOT_COMPARABLE
 * @param sources codes of the earlier edition's dimensions, of which the lowest level
 * counts; none where it is not comparable
 */
public record Reading(Comparability comparability, List<String> sources) {

	static final Reading NOT_COMPARABLE = new Reading(Comparability.NOT_COMPARABLE, List.of());

	public Reading {
		sources = List.copyOf(sources);
	}

	static Reading of(List<String> sources) {
		return switch (sources.size()) {
			case 0 -> NOT_COMPARABLE;
			case 1 -> new Reading(Comparability.EQUIVALENT, sources);
			default -> new Reading(Comparability.MERGED, sources);
		};
	}

}
