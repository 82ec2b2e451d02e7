package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The practices of a neighbourhood or a federation on a day, and how many patients they
 * have together.
 *
 * @param practices by name
 * @param listSize registered patients of those whose list size is known
 * @param listSizeBand where that lies; UNKNOWN where none is known
 */
record Roll(List<Practice> practices, int listSize, ListSizeBand listSizeBand) {

	static final Roll EMPTY = new Roll(List.of(), 0, ListSizeBand.UNKNOWN);

	static Roll of(List<Practice> practices, LocalDate day) {
		List<Integer> known = ListSize.known(practices.stream().map(Practice::listSizes), day);
		int listSize = known.stream().mapToInt(Integer::intValue).sum();
		return new Roll(List.copyOf(practices), listSize, ListSizeBand.of(known));
	}

	static Roll of(Map<String, Roll> rolls, String id) {
		return rolls.getOrDefault(id, EMPTY);
	}

}
