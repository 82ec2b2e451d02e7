package org.networkmaturity.directory;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.networkmaturity.graphql.Perspective;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a locality.
 */
@Controller
class LocalityController {

	private final Clock clock;

	LocalityController(Clock clock) {
		this.clock = clock;
	}

	@SchemaMapping
	CompletableFuture<List<Neighbourhood>> neighbourhoods(Locality locality, Perspective perspective,
			DataLoader<OnDay, List<Neighbourhood>> localityNeighbourhoods) {
		return localityNeighbourhoods.load(new OnDay(locality.id(), perspective.day(this.clock)));
	}

}
