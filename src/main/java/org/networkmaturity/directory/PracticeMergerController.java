package org.networkmaturity.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Which practices became one partnership.
 */
@Controller
class PracticeMergerController {

	private final PracticeMergers mergers;

	private final Practices practices;

	PracticeMergerController(PracticeMergers mergers, Practices practices) {
		this.mergers = mergers;
		this.practices = practices;
	}

	@BatchMapping
	Map<Practice, List<PracticeMerger>> mergers(List<Practice> practices) {
		List<PracticeMerger> found = this.mergers.ofPractices(practices.stream().map(Practice::id).toList());
		Map<Practice, List<PracticeMerger>> mergers = HashMap.newHashMap(practices.size());
		practices.forEach((practice) -> mergers.put(practice,
				found.stream().filter((merger) -> merger.practiceIds().contains(practice.id())).toList()));
		return mergers;
	}

	@BatchMapping(field = "practices")
	Map<PracticeMerger, List<Practice>> ofMergers(List<PracticeMerger> mergers) {
		Map<String, Practice> found = Related.byId(this.practices
			.getAll(mergers.stream().map(PracticeMerger::practiceIds).flatMap(Collection::stream).distinct().toList()));
		Map<PracticeMerger, List<Practice>> merged = HashMap.newHashMap(mergers.size());
		mergers.forEach((merger) -> merged.put(merger,
				merger.practiceIds().stream().map(found::get).filter(Objects::nonNull).toList()));
		return merged;
	}

	@BatchMapping
	Map<PracticeMerger, Practice> continuesAs(List<PracticeMerger> mergers) {
		return Related.one(mergers, PracticeMerger::continuesAsId, this.practices::getAll);
	}

}
