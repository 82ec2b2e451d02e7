package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.networkmaturity.graphql.Related;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads what many parts of the network ask for at once: one query for each kind of thing
 * and each day, for all the fields that are answered from it.
 */
@Component
class DirectoryLoaders {

	DirectoryLoaders(BatchLoaderRegistry registry, Practices practices, Neighbourhoods neighbourhoods,
			Federations federations) {
		onDay(registry, "neighbourhoodRolls", practices::rollsOfNeighbourhoods, Roll.EMPTY);
		onDay(registry, "federationRolls", practices::rollsOfFederations, Roll.EMPTY);
		onDay(registry, "federationSizes", practices::sizesOfFederations, FederationSize.NONE);
		neighbourhoods(registry, "commissionerNeighbourhoods", neighbourhoods::ofCommissioners,
				Neighbourhood::commissionerId);
		neighbourhoods(registry, "localityNeighbourhoods", neighbourhoods::ofLocalities, Neighbourhood::localityId);
		neighbourhoods(registry, "federationNeighbourhoods", neighbourhoods::ofFederations,
				(each) -> Objects.requireNonNull(each.federationId()));
		registry.<String, List<Federation>>forName("commissionerFederations")
			.registerMappedBatchLoader((ids, environment) -> Mono
				.fromSupplier(() -> byCommissioner(ids, federations.ofCommissioners(ids))));
		registry.forTypePair(String.class, Neighbourhood.class)
			.registerMappedBatchLoader(
					(ids, environment) -> Mono.fromSupplier(() -> Related.byId(neighbourhoods.getAll(ids))));
		registry.forTypePair(String.class, Federation.class)
			.registerMappedBatchLoader(
					(ids, environment) -> Mono.fromSupplier(() -> Related.byId(federations.getAll(ids))));
	}

	private static Map<String, List<Federation>> byCommissioner(Set<String> ids, List<Federation> federations) {
		Map<String, List<Federation>> found = federations.stream()
			.collect(Collectors.groupingBy(Federation::commissionerId));
		ids.forEach((id) -> found.putIfAbsent(id, List.of()));
		return found;
	}

	private static void neighbourhoods(BatchLoaderRegistry registry, String name,
			BiFunction<Collection<String>, LocalDate, List<Neighbourhood>> load,
			Function<Neighbourhood, String> owner) {
		onDay(registry, name, (ids, day) -> load.apply(ids, day).stream().collect(Collectors.groupingBy(owner)),
				List.of());
	}

	private static <V> void onDay(BatchLoaderRegistry registry, String name,
			BiFunction<Collection<String>, LocalDate, Map<String, V>> load, V none) {
		registry.<OnDay, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> onDays(keys, load, none)));
	}

	private static <V> Map<OnDay, V> onDays(Set<OnDay> keys,
			BiFunction<Collection<String>, LocalDate, Map<String, V>> load, V none) {
		Map<OnDay, V> all = HashMap.newHashMap(keys.size());
		keys.stream()
			.collect(Collectors.groupingBy(OnDay::day, Collectors.mapping(OnDay::id, Collectors.toSet())))
			.forEach((day, ids) -> {
				Map<String, V> found = load.apply(ids, day);
				ids.forEach((id) -> all.put(new OnDay(id, day), found.getOrDefault(id, none)));
			});
		return all;
	}

}
