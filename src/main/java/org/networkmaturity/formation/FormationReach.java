package org.networkmaturity.formation;

import java.util.List;
import java.util.Objects;

import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.ApiException;

import org.springframework.stereotype.Component;

/**
 * Insists that a caller may change this part of the network.
 */
@Component
class FormationReach {

	private final Neighbourhoods neighbourhoods;

	FormationReach(Neighbourhoods neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	/**
	 * Insists that a caller reaches where practices come from: the neighbourhood of each
	 * or, where it is in none and belongs to another commissioner than where it goes, its
	 * commissioner.
	 * @param arrivals the practices
	 * @param commissionerId whose network they go to
	 * @param caller who it is
	 * @throws org.networkmaturity.graphql.ApiException with FORBIDDEN where the caller
	 * does not reach one
	 */
	void requireOrigins(List<Arrival> arrivals, String commissionerId, Caller caller) {
		List<String> origins = arrivals.stream().map(Arrival::comesFrom).filter(Objects::nonNull).distinct().toList();
		for (Neighbourhood origin : this.neighbourhoods.getAll(origins)) {
			caller.requireReach(origin.organisations(), origin.name());
		}
		for (Arrival arrival : arrivals) {
			String owner = arrival.practice().commissionerId();
			if (arrival.comesFrom() == null && !owner.equals(commissionerId)) {
				caller.requireReach(Commissioner.organisations(owner), arrival.practice().name());
			}
		}
	}

}
