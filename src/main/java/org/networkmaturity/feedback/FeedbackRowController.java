package org.networkmaturity.feedback;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.assessment.Viewpoint;
import org.networkmaturity.maturity.DimensionMaturity;
import org.networkmaturity.maturity.Maturities;
import org.networkmaturity.maturity.Maturity;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves what a row shows of its neighbourhood's assessments, with their texts.
 */
@Controller
class FeedbackRowController {

	private final Maturities maturities;

	FeedbackRowController(Maturities maturities) {
		this.maturities = maturities;
	}

	@SchemaMapping
	CompletableFuture<@Nullable Assessment> baseline(NhseFeedbackRow row, DataLoader<Viewpoint, Standings> standings) {
		return maturity(row, standings).thenApply(Maturity::baseline);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Assessment> latest(NhseFeedbackRow row, DataLoader<Viewpoint, Standings> standings) {
		return maturity(row, standings).thenApply(Maturity::latest);
	}

	@SchemaMapping
	CompletableFuture<List<DimensionMaturity>> dimensions(NhseFeedbackRow row,
			DataLoader<Viewpoint, Standings> standings) {
		return maturity(row, standings).thenApply(Maturity::dimensions);
	}

	private CompletableFuture<Maturity> maturity(NhseFeedbackRow row, DataLoader<Viewpoint, Standings> standings) {
		Viewpoint viewpoint = row.maturity().viewpoint();
		return standings.load(viewpoint)
			.thenApply((found) -> this.maturities.of(row.neighbourhood(), viewpoint.perspective(), found,
					row.maturity().edition().id()));
	}

}
