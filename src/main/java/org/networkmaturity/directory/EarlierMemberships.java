package org.networkmaturity.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A practice's times in neighbourhoods as they were known before something else was
 * recorded.
 *
 * @param until from this instant on something else was known
 * @param memberships the times that were known until then, oldest first, without what the
 * register said of them
 */
public record EarlierMemberships(Instant until, List<NeighbourhoodMembership> memberships) {

	public EarlierMemberships {
		memberships = List.copyOf(memberships);
	}

	/**
	 * What is remembered once other times are recorded.
	 * @param earlier what is remembered already, oldest first
	 * @param before what was known
	 * @param after what is known now
	 * @param at since when
	 * @return they, oldest first; nothing is added where the days are the same
	 */
	static List<EarlierMemberships> remembering(List<EarlierMemberships> earlier, List<NeighbourhoodMembership> before,
			List<NeighbourhoodMembership> after, Instant at) {
		List<NeighbourhoodMembership> known = unregistered(before);
		if (known.equals(unregistered(after))) {
			return earlier;
		}
		List<EarlierMemberships> all = new ArrayList<>(earlier);
		all.add(new EarlierMemberships(at, known));
		return all;
	}

	private static List<NeighbourhoodMembership> unregistered(List<NeighbourhoodMembership> memberships) {
		return memberships.stream().map(NeighbourhoodMembership::unregistered).toList();
	}

}
