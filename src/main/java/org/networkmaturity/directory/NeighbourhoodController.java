package org.networkmaturity.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a neighbourhood, and where it belongs.
 */
@Controller
class NeighbourhoodController {

	private final Localities localities;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	private final Clock clock;

	NeighbourhoodController(Localities localities, Federations federations, Neighbourhoods neighbourhoods,
			Clock clock) {
		this.localities = localities;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
		this.clock = clock;
	}

	@BatchMapping
	Map<Neighbourhood, Locality> locality(List<Neighbourhood> neighbourhoods) {
		return Related.one(neighbourhoods, Neighbourhood::localityId, this.localities::getAll);
	}

	@BatchMapping
	Map<Neighbourhood, Federation> federation(List<Neighbourhood> neighbourhoods) {
		return Related.one(neighbourhoods, Neighbourhood::federationId, this.federations::getAll);
	}

	@BatchMapping
	Map<Neighbourhood, List<Neighbourhood>> formedFrom(List<Neighbourhood> neighbourhoods) {
		Map<String, Neighbourhood> origins = Related.byId(this.neighbourhoods.getAll(neighbourhoods.stream()
			.map(Neighbourhood::formedFromIds)
			.flatMap(Collection::stream)
			.distinct()
			.toList()));
		return neighbourhoods.stream()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> each.formedFromIds().stream().map(origins::get).filter(Objects::nonNull).toList()));
	}

	@SchemaMapping
	CompletableFuture<List<Practice>> practices(Neighbourhood neighbourhood, Perspective perspective,
			DataLoader<OnDay, Roll> neighbourhoodRolls) {
		return roll(neighbourhood, perspective, neighbourhoodRolls).thenApply(Roll::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> listSize(Neighbourhood neighbourhood, Perspective perspective,
			DataLoader<OnDay, Roll> neighbourhoodRolls) {
		return roll(neighbourhood, perspective, neighbourhoodRolls).thenApply(Roll::listSize);
	}

	@SchemaMapping
	CompletableFuture<ListSizeBand> listSizeBand(Neighbourhood neighbourhood, Perspective perspective,
			DataLoader<OnDay, Roll> neighbourhoodRolls) {
		return roll(neighbourhood, perspective, neighbourhoodRolls).thenApply(Roll::listSizeBand);
	}

	private CompletableFuture<Roll> roll(Neighbourhood neighbourhood, Perspective perspective,
			DataLoader<OnDay, Roll> neighbourhoodRolls) {
		return neighbourhoodRolls.load(new OnDay(neighbourhood.id(), perspective.day(this.clock)));
	}

}
