package org.networkmaturity.maturity;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.assessment.Viewpoint;
import org.networkmaturity.assessment.VisibleRecord;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Selections;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves the maturity of one neighbourhood, and of several together.
 */
@Controller
class MaturityController {

	/**
	 * What the levels of assessments tell; of everything else, their texts may be part.
	 */
	static final Set<String> OF_LEVELS = Set.of("__typename", "edition", "id", "title", "verified", "baseline",
			"latest", "overall", "dimensions", "reviewDue", "kind", "status", "assessedOn", "revision", "recordedAt",
			"agreedAt", "dimension", "code", "name", "ordinal", "descriptor", "change", "comparability", "next");

	private final Maturities maturities;

	private final Selections selections;

	MaturityController(Maturities maturities, Selections selections, BatchLoaderRegistry registry) {
		this.maturities = maturities;
		this.selections = selections;
		registry.forTypePair(MaturityQuestion.class, MaturitySummary.class)
			.registerMappedBatchLoader(
					(questions, environment) -> Mono.fromSupplier(() -> maturities.summaries(questions)));
	}

	@SchemaMapping
	CompletableFuture<Maturity> maturity(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			Perspective perspective, DataLoader<Viewpoint, Standings> standings,
			DataLoader<Viewpoint, Standings> levels, DataFetchingEnvironment environment) {
		return (this.selections.isWithin(environment, OF_LEVELS) ? levels : standings)
			.load(new Viewpoint(neighbourhood.id(), perspective))
			.thenApply((found) -> this.maturities.of(neighbourhood, perspective, found, editionId));
	}

	@SchemaMapping
	CompletableFuture<MaturitySummary> maturity(Federation federation, @Argument @Nullable String editionId,
			Perspective perspective, DataLoader<MaturityQuestion, MaturitySummary> summaries) {
		return summaries.load(new MaturityQuestion(MaturityScope.of(federation), editionId, perspective));
	}

	@SchemaMapping
	CompletableFuture<MaturitySummary> maturity(Locality locality, @Argument @Nullable String editionId,
			Perspective perspective, DataLoader<MaturityQuestion, MaturitySummary> summaries) {
		return summaries.load(new MaturityQuestion(MaturityScope.of(locality), editionId, perspective));
	}

	@SchemaMapping
	CompletableFuture<MaturitySummary> maturity(Commissioner commissioner, @Argument @Nullable String editionId,
			Perspective perspective, DataLoader<MaturityQuestion, MaturitySummary> summaries) {
		return summaries.load(new MaturityQuestion(MaturityScope.of(commissioner), editionId, perspective));
	}

	@QueryMapping
	MaturityHeatmap maturityHeatmap(@Argument MaturityScope scope, @Argument @Nullable String editionId,
			Perspective perspective) {
		return this.maturities.heatmap(new MaturityQuestion(scope, editionId, perspective));
	}

	@SchemaMapping
	CompletableFuture<List<MaturityPoint>> history(DimensionMaturity maturity,
			DataLoader<String, VisibleRecord> records) {
		return records.load(maturity.viewpoint().neighbourhoodId())
			.thenApply((visible) -> this.maturities.history(maturity, visible));
	}

}
