package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Where a practice belongs, and how large it is.
 */
@Controller
class PracticeController {

	private final Practices practices;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	PracticeController(Practices practices, Federations federations, Neighbourhoods neighbourhoods) {
		this.practices = practices;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
	}

	@BatchMapping
	Map<Practice, Federation> federation(List<Practice> practices) {
		LocalDate today = this.practices.today();
		return Related.one(practices, (practice) -> practice.federationIdOn(today), this.federations::getAll);
	}

	@BatchMapping
	Map<Practice, Neighbourhood> neighbourhood(List<Practice> practices) {
		LocalDate today = this.practices.today();
		return Related.one(practices, (practice) -> practice.neighbourhoodIdOn(today), this.neighbourhoods::getAll);
	}

	@BatchMapping
	Map<Practice, Integer> listSize(List<Practice> practices) {
		LocalDate today = this.practices.today();
		Map<Practice, Integer> sizes = HashMap.newHashMap(practices.size());
		for (Practice practice : practices) {
			Integer size = practice.listSizeOn(today);
			if (size != null) {
				sizes.put(practice, size);
			}
		}
		return sizes;
	}

	@BatchMapping(field = "neighbourhood")
	Map<NeighbourhoodMembership, Neighbourhood> ofMemberships(List<NeighbourhoodMembership> memberships) {
		return Related.one(memberships, NeighbourhoodMembership::neighbourhoodId, this.neighbourhoods::getAll);
	}

}
