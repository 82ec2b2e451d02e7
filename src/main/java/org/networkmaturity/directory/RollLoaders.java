package org.networkmaturity.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads rolls once for all the fields that are answered from them: practices, counts and
 * list sizes.
 */
@Component
class RollLoaders {

	static final String OF_NEIGHBOURHOODS = "neighbourhoodRolls";

	static final String OF_FEDERATIONS = "federationRolls";

	RollLoaders(BatchLoaderRegistry registry, Practices practices) {
		register(registry, OF_NEIGHBOURHOODS, practices::rollsOfNeighbourhoods);
		register(registry, OF_FEDERATIONS, practices::rollsOfFederations);
	}

	private static void register(BatchLoaderRegistry registry, String name,
			Function<Collection<String>, Map<String, Roll>> load) {
		registry.<String, Roll>forName(name).registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> {
			Map<String, Roll> found = load.apply(ids);
			Map<String, Roll> all = HashMap.newHashMap(ids.size());
			ids.forEach((id) -> all.put(id, Roll.of(found, id)));
			return all;
		}));
	}

}
