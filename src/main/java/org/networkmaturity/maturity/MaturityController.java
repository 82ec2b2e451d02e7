package org.networkmaturity.maturity;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Loading;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves the maturity of a neighbourhood and of a federation.
 */
@Controller
class MaturityController {

	private final Maturities maturities;

	MaturityController(Maturities maturities, BatchLoaderRegistry registry) {
		this.maturities = maturities;
		registry.forTypePair(Maturities.Question.class, MaturitySummary.class)
			.withOptions(Loading.FRESH)
			.registerMappedBatchLoader(
					(questions, environment) -> Mono.fromSupplier(() -> maturities.summaries(questions)));
	}

	@SchemaMapping
	CompletableFuture<Maturity> maturity(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			DataLoader<String, Standings> standings) {
		return standings.load(neighbourhood.id())
			.thenApply((found) -> this.maturities.of(neighbourhood, found, editionId));
	}

	@SchemaMapping
	CompletableFuture<MaturitySummary> maturity(Federation federation, @Argument @Nullable String editionId,
			DataLoader<Maturities.Question, MaturitySummary> summaries) {
		return summaries.load(new Maturities.Question(federation.id(), editionId));
	}

}
