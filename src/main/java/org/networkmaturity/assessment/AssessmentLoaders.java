package org.networkmaturity.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.meeting.MeetingAdmission;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads what many neighbourhoods ask for at once, and once for all the fields that are
 * answered from it.
 */
@Component
class AssessmentLoaders {

	AssessmentLoaders(BatchLoaderRegistry registry, MaturityRecords records, AssessmentReader reader,
			MeetingAdmission meetings) {
		standings(registry, "standings", records::standings);
		standings(registry, "levels", records::levels);
		registry.forTypePair(String.class, VisibleRecord.class)
			.registerMappedBatchLoader(
					(ids, environment) -> Mono.fromSupplier(() -> reader.records(ids, Caller.current())));
		registry.<String, Boolean>forName("exclusions")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> {
				Set<String> excluded = meetings.exclusions(ids, Caller.current());
				return ids.stream().collect(Collectors.toMap(Function.identity(), excluded::contains));
			}));
	}

	private static void standings(BatchLoaderRegistry registry, String name, Reading reading) {
		registry.<Viewpoint, Standings>forName(name)
			.registerMappedBatchLoader(
					(viewpoints, environment) -> Mono.fromSupplier(() -> standings(viewpoints, reading)));
	}

	private static Map<Viewpoint, Standings> standings(Set<Viewpoint> viewpoints, Reading reading) {
		Map<Viewpoint, Standings> standings = HashMap.newHashMap(viewpoints.size());
		viewpoints.forEach((each) -> standings.put(each, Standings.none(each.neighbourhoodId())));
		Set<String> ids = viewpoints.stream().map(Viewpoint::neighbourhoodId).collect(Collectors.toSet());
		Set<Perspective> perspectives = viewpoints.stream().map(Viewpoint::perspective).collect(Collectors.toSet());
		reading.of(ids, perspectives)
			.forEach((perspective, all) -> all
				.forEach((each) -> standings.replace(new Viewpoint(each.neighbourhoodId(), perspective), each)));
		return standings;
	}

	/** Reads where neighbourhoods stood, or their levels only. */
	private interface Reading {

		Map<Perspective, List<Standings>> of(Collection<String> neighbourhoodIds, Collection<Perspective> perspectives);

	}

}
