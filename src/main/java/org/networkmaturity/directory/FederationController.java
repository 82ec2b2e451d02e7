package org.networkmaturity.directory;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.networkmaturity.graphql.Perspective;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a federation. Where none of its members is known on a day, its size is
 * what a document states.
 */
@Controller
class FederationController {

	private final Clock clock;

	FederationController(Clock clock) {
		this.clock = clock;
	}

	@SchemaMapping
	CompletableFuture<List<Neighbourhood>> neighbourhoods(Federation federation, Perspective perspective,
			DataLoader<OnDay, List<Neighbourhood>> federationNeighbourhoods) {
		return federationNeighbourhoods.load(new OnDay(federation.id(), perspective.day(this.clock)));
	}

	@SchemaMapping
	CompletableFuture<List<Practice>> practices(Federation federation, Perspective perspective,
			DataLoader<OnDay, Roll> federationRolls) {
		return roll(federation, perspective, federationRolls).thenApply(Roll::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> practiceCount(Federation federation, Perspective perspective,
			DataLoader<OnDay, Roll> federationRolls) {
		return size(federation, perspective, federationRolls, (roll) -> roll.practices().size(), StatedSize::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> population(Federation federation, Perspective perspective,
			DataLoader<OnDay, Roll> federationRolls) {
		return size(federation, perspective, federationRolls, Roll::listSize, StatedSize::population);
	}

	private CompletableFuture<Integer> size(Federation federation, Perspective perspective,
			DataLoader<OnDay, Roll> federationRolls, Function<Roll, Integer> counted,
			Function<StatedSize, Integer> stated) {
		StatedSize statement = federation.statedSizeOn(perspective.day(this.clock));
		return roll(federation, perspective, federationRolls)
			.thenApply((roll) -> (roll.isEmpty() && statement != null) ? stated.apply(statement) : counted.apply(roll));
	}

	private CompletableFuture<Roll> roll(Federation federation, Perspective perspective,
			DataLoader<OnDay, Roll> federationRolls) {
		return federationRolls.load(new OnDay(federation.id(), perspective.day(this.clock)));
	}

}
