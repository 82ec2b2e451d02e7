package org.networkmaturity.maturity;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.Standing;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves the maturity of a neighbourhood.
 */
@Controller
class MaturityController {

	private final MatrixEditions editions;

	MaturityController(MatrixEditions editions) {
		this.editions = editions;
	}

	@SchemaMapping
	CompletableFuture<Maturity> maturity(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			DataLoader<String, Standings> standings) {
		return standings.load(neighbourhood.id()).thenApply((found) -> {
			Standing standing = found.in(editionId);
			MatrixEdition edition = edition(editionId, standing);
			return (standing == null) ? Maturity.of(neighbourhood, edition, null, null)
					: Maturity.of(neighbourhood, edition, read(neighbourhood, standing.baseline(), edition),
							read(neighbourhood, standing.latest(), edition));
		});
	}

	private MatrixEdition edition(@Nullable String asked, @Nullable Standing standing) {
		if (asked != null) {
			return this.editions.named(asked);
		}
		return (standing != null) ? this.editions.get(standing.editionId()) : this.editions.inForceToday();
	}

	private static @Nullable Assessment read(Neighbourhood neighbourhood, @Nullable AssessmentState state,
			MatrixEdition edition) {
		return (state != null) ? Assessment.of(neighbourhood.id(), state, edition) : null;
	}

}
