package org.networkmaturity.directory;

import java.time.Clock;
import java.time.LocalDate;
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
		return federationRolls.load(new OnDay(federation.id(), perspective.day(this.clock))).thenApply(Roll::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> practiceCount(Federation federation, Perspective perspective,
			DataLoader<OnDay, FederationSize> federationSizes) {
		return size(federation, perspective, federationSizes, FederationSize::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> population(Federation federation, Perspective perspective,
			DataLoader<OnDay, FederationSize> federationSizes) {
		return size(federation, perspective, federationSizes, FederationSize::population);
	}

	private CompletableFuture<Integer> size(Federation federation, Perspective perspective,
			DataLoader<OnDay, FederationSize> federationSizes, Function<FederationSize, Integer> figure) {
		LocalDate day = perspective.day(this.clock);
		StatedSize statement = federation.statedSizeOn(day);
		return federationSizes.load(new OnDay(federation.id(), day))
			.thenApply((size) -> (size.practices() == 0 && statement != null) ? statement.size() : size)
			.thenApply(figure);
	}

}
