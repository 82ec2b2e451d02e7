package org.networkmaturity.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Where a practice belonged on a day.
 */
@Controller
class PracticeController {

	private final Neighbourhoods neighbourhoods;

	private final Clock clock;

	PracticeController(Neighbourhoods neighbourhoods, Clock clock) {
		this.neighbourhoods = neighbourhoods;
		this.clock = clock;
	}

	@SchemaMapping
	@Nullable CompletableFuture<Federation> federation(Practice practice, Perspective perspective,
			DataLoader<String, Federation> federations) {
		String id = practice.federationIdOn(perspective.day(this.clock));
		return (id != null) ? federations.load(id) : null;
	}

	@SchemaMapping
	@Nullable CompletableFuture<Neighbourhood> neighbourhood(Practice practice, Perspective perspective,
			DataLoader<String, Neighbourhood> neighbourhoods) {
		String id = practice.neighbourhoodIdOn(perspective.day(this.clock));
		return (id != null) ? neighbourhoods.load(id) : null;
	}

	@BatchMapping(field = "neighbourhood")
	Map<NeighbourhoodMembership, Neighbourhood> ofMemberships(List<NeighbourhoodMembership> memberships) {
		return Related.one(memberships, NeighbourhoodMembership::neighbourhoodId, this.neighbourhoods::getAll);
	}

}
