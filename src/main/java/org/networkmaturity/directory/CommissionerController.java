package org.networkmaturity.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a commissioner, and to whom a part of the network belongs.
 */
@Controller
class CommissionerController {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Clock clock;

	CommissionerController(Commissioners commissioners, Localities localities, Clock clock) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.clock = clock;
	}

	@BatchMapping
	Map<Commissioner, List<Locality>> localities(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.localities::ofCommissioners, Locality::commissionerId);
	}

	@SchemaMapping
	CompletableFuture<List<Federation>> federations(Commissioner commissioner, @Argument @Nullable LocalDate asOf,
			DataLoader<String, List<Federation>> commissionerFederations) {
		return commissionerFederations.load(commissioner.id())
			.thenApply((all) -> all.stream().filter((each) -> asOf == null || each.existsOn(asOf)).toList());
	}

	@SchemaMapping
	CompletableFuture<List<Neighbourhood>> neighbourhoods(Commissioner commissioner, Perspective perspective,
			DataLoader<OnDay, List<Neighbourhood>> commissionerNeighbourhoods) {
		return commissionerNeighbourhoods.load(new OnDay(commissioner.id(), perspective.day(this.clock)));
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
