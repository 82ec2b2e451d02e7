package org.networkmaturity.directory;

import java.util.List;
import java.util.Map;

import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a locality.
 */
@Controller
class LocalityController {

	private final Neighbourhoods neighbourhoods;

	LocalityController(Neighbourhoods neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	@BatchMapping
	Map<Locality, List<Neighbourhood>> neighbourhoods(List<Locality> localities) {
		return Related.many(localities, this.neighbourhoods::ofLocalities, Neighbourhood::localityId);
	}

}
