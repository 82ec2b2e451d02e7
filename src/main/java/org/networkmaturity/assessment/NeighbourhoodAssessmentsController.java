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
import org.networkmaturity.graphql.Perspective;
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
			Perspective perspective, DataLoader<Viewpoint, Standings> standings) {
		String edition = known(editionId);
		return standings.load(new Viewpoint(neighbourhood.id(), perspective))
			.thenApply((found) -> read(neighbourhood, baseline(found, edition)));
	}

	private @Nullable AssessmentState baseline(Standings standings, @Nullable String editionId) {
		if (editionId != null) {
			Standing standing = standings.in(editionId);
			return (standing != null) ? standing.baseline() : null;
		}
		Standing latest = standings.latest();
		return (latest != null) ? standings.baselineFor(latest.editionId(), this.editions.crosswalks()) : null;
	}

	@SchemaMapping
	CompletableFuture<@Nullable Assessment> latest(Neighbourhood neighbourhood, @Argument @Nullable String editionId,
			Perspective perspective, DataLoader<Viewpoint, Standings> standings) {
		String edition = known(editionId);
		return standings.load(new Viewpoint(neighbourhood.id(), perspective)).thenApply((found) -> {
			Standing standing = (edition != null) ? found.in(edition) : found.latest();
			return read(neighbourhood, (standing != null) ? standing.latest() : null);
		});
	}

	private @Nullable Assessment read(Neighbourhood neighbourhood, @Nullable AssessmentState state) {
		return (state != null) ? state.read(neighbourhood.id(), this.editions) : null;
	}

	@SchemaMapping
	CompletableFuture<Connection<Assessment>> assessments(Neighbourhood neighbourhood,
			@Argument @Nullable String editionId, @Argument @Nullable AssessmentKind kind, Perspective perspective,
			PageArguments page, DataLoader<String, VisibleRecord> records) {
		String edition = known(editionId);
		return records.load(neighbourhood.id()).thenApply((visible) -> {
			List<Assessment> wanted = visible.record()
				.assessments(perspective)
				.stream()
				.filter((state) -> edition == null || state.editionId().equals(edition))
				.filter((state) -> kind == null || state.kind() == kind)
				.map((state) -> state.read(neighbourhood.id(), this.editions))
				.toList();
			return Connection.of(page,
					Sequence.of("assessments by day", wanted, NeighbourhoodAssessmentsController::place));
		});
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayRecord(Neighbourhood neighbourhood,
			DataLoader<String, Neighbourhood> neighbourhoods) {
		return may(AssessmentAction.RECORD, neighbourhood, neighbourhoods);
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayAgree(Neighbourhood neighbourhood, DataLoader<String, Neighbourhood> neighbourhoods) {
		return may(AssessmentAction.AGREE, neighbourhood, neighbourhoods);
	}

	/**
	 * Feedback shows neighbourhoods as they were known; what they are now gives reach.
	 */
	private static CompletableFuture<Boolean> may(AssessmentAction action, Neighbourhood neighbourhood,
			DataLoader<String, Neighbourhood> neighbourhoods) {
		Caller caller = Caller.current();
		return AssessmentReader.mayReadDrafts(caller)
				? neighbourhoods.load(neighbourhood.id()).thenApply((now) -> action.isOpenTo(caller, now))
				: CompletableFuture.completedFuture(false);
	}

	private @Nullable String known(@Nullable String editionId) {
		return (editionId != null) ? this.editions.named(editionId).id() : null;
	}

	private static Keyset place(Assessment assessment) {
		return new Keyset("%s %015d".formatted(assessment.assessedOn(), assessment.recordedAt().toEpochMilli()),
				assessment.id());
	}

}
