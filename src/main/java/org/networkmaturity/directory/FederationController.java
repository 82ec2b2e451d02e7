package org.networkmaturity.directory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a federation.
 */
@Controller
class FederationController {

	private final Neighbourhoods neighbourhoods;

	FederationController(Neighbourhoods neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	@BatchMapping
	Map<Federation, List<Neighbourhood>> neighbourhoods(List<Federation> federations) {
		return Related.many(federations, this.neighbourhoods::ofFederations, Neighbourhood::federationId);
	}

	@SchemaMapping
	CompletableFuture<List<Practice>> practices(Federation federation, DataLoader<String, Roll> federationRolls) {
		return federationRolls.load(federation.id()).thenApply(Roll::practices);
	}

	@SchemaMapping
	CompletableFuture<Integer> practiceCount(Federation federation, DataLoader<String, Roll> federationRolls) {
		return federationRolls.load(federation.id()).thenApply((roll) -> roll.practices().size());
	}

	@SchemaMapping
	CompletableFuture<Integer> population(Federation federation, DataLoader<String, Roll> federationRolls) {
		return federationRolls.load(federation.id()).thenApply(Roll::listSize);
	}

}
