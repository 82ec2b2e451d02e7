package org.networkmaturity.directory;

import java.util.List;
import java.util.Map;

import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a commissioner, and to whom a part of the network belongs.
 */
@Controller
class CommissionerController {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	CommissionerController(Commissioners commissioners, Localities localities, Federations federations,
			Neighbourhoods neighbourhoods) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
	}

	@BatchMapping
	Map<Commissioner, List<Locality>> localities(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.localities::ofCommissioners, Locality::commissionerId);
	}

	@BatchMapping
	Map<Commissioner, List<Federation>> federations(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.federations::ofCommissioners, Federation::commissionerId);
	}

	@BatchMapping
	Map<Commissioner, List<Neighbourhood>> neighbourhoods(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.neighbourhoods::ofCommissioners, Neighbourhood::commissionerId);
	}

	@BatchMapping(field = "commissioner")
	Map<Locality, Commissioner> ofLocalities(List<Locality> localities) {
		return Related.one(localities, Locality::commissionerId, this.commissioners::getAll);
	}

	@BatchMapping(field = "commissioner")
	Map<Federation, Commissioner> ofFederations(List<Federation> federations) {
		return Related.one(federations, Federation::commissionerId, this.commissioners::getAll);
	}

	@BatchMapping(field = "commissioner")
	Map<Neighbourhood, Commissioner> ofNeighbourhoods(List<Neighbourhood> neighbourhoods) {
		return Related.one(neighbourhoods, Neighbourhood::commissionerId, this.commissioners::getAll);
	}

}
