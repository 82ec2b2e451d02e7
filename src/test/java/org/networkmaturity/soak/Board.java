package org.networkmaturity.soak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What the clients know of assessments that can still be changed. It is behind by as much
 * as other clients are faster.
 */
final class Board {

	private final Map<String, Place> known = new ConcurrentHashMap<>();

	void note(Collection<Place> places) {
		places.forEach((place) -> this.known.merge(place.assessment(), place,
				(one, other) -> (one.revision() > other.revision()) ? one : other));
	}

	List<Place> find(Predicate<Place> which) {
		return this.known.values()
			.stream()
			.filter((place) -> !place.status().equals("WITHDRAWN"))
			.filter(which)
			.toList();
	}

}
