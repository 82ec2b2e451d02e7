package org.networkmaturity.assessment;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Connection;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.PageArguments;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves the assessments of a neighbourhood.
 */
@Controller
class NeighbourhoodAssessmentsController {

	private final MatrixEditions editions;

	NeighbourhoodAssessmentsController(MatrixEditions editions) {
		this.editions = editions;
	}

	@SchemaMapping
	CompletableFuture<@Nullable Assessment> baseline(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			DataLoader<String, Standings> standings) {
		return standings.load(neighbourhood.id())
			.thenApply((found) -> found.in(known(editionId)))
			.thenApply((standing) -> (standing != null && standing.baseline() != null)
					? standing.baseline().read(neighbourhood.id(), this.editions) : null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Assessment> latest(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			DataLoader<String, Standings> standings) {
		return standings.load(neighbourhood.id())
			.thenApply((found) -> found.in(known(editionId)))
			.thenApply((standing) -> (standing != null) ? standing.latest().read(neighbourhood.id(), this.editions)
					: null);
	}

	@SchemaMapping
	CompletableFuture<Connection<Assessment>> assessments(Neighbourhood neighbourhood,
			@Argument @Nullable String editionId, @Argument @Nullable AssessmentKind kind, PageArguments page,
			DataLoader<AssessmentReader.Question, List<Assessment>> histories) {
		AssessmentReader.Question question = new AssessmentReader.Question(neighbourhood.id(),
				AssessmentReader.mayReadDrafts(Caller.current(), neighbourhood));
		known(editionId);
		return histories.load(question).thenApply((all) -> {
			List<Assessment> wanted = all.stream()
				.filter((assessment) -> editionId == null || assessment.edition().id().equals(editionId))
				.filter((assessment) -> kind == null || assessment.kind() == kind)
				.toList();
			return Connection.of(page,
					Sequence.of("assessments by day", wanted, NeighbourhoodAssessmentsController::place));
		});
	}

	private @Nullable String known(@Nullable String editionId) {
		return (editionId != null) ? this.editions.named(editionId).id() : null;
	}

	private static Keyset place(Assessment assessment) {
		return new Keyset(assessment.assessedOn() + " " + assessment.recordedAt(), assessment.id());
	}

}
