package org.networkmaturity.directory;

import java.time.Instant;
import java.util.List;

/**
 * Marks a practice that somebody is about to move. While it is there nobody else moves
 * the practice; its package's documentation says what becomes of it.
 *
 * @param neighbourhoodId where to
 * @param attempt which attempt at it, unlike any other
 * @param begun when the attempt began
 * @param memberships the practice's times in neighbourhoods once it has happened
 */
public record Joining(String neighbourhoodId, String attempt, Instant begun,
		List<NeighbourhoodMembership> memberships) {

	public Joining {
		memberships = List.copyOf(memberships);
	}

}
