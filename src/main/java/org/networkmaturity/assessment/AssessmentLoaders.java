package org.networkmaturity.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.graphql.Loading;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads what many neighbourhoods ask for at once, and once for all the fields that are
 * answered from it.
 */
@Component
class AssessmentLoaders {

	AssessmentLoaders(BatchLoaderRegistry registry, MaturityRecords records, AssessmentReader reader) {
		registry.forTypePair(String.class, Standings.class)
			.withOptions(Loading.FRESH)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> {
				Map<String, Standings> standings = HashMap.newHashMap(ids.size());
				ids.forEach((id) -> standings.put(id, new Standings(id, List.of())));
				records.standings(ids).forEach((found) -> standings.put(found.neighbourhoodId(), found));
				return standings;
			}));
		registry.<AssessmentReader.Question, List<Assessment>>forName("histories")
			.withOptions(Loading.FRESH)
			.registerMappedBatchLoader((questions, environment) -> Mono.fromSupplier(() -> reader.of(questions)));
	}

}
