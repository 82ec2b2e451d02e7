package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Tells what a commissioner's neighbourhoods were on a day, as it was known at an
 * instant. What was recorded by then counts and nothing else, so that the answer for an
 * instant stays the same for ever. A write that is under way at the instant may count
 * only once it has ended: whoever must give the same answer twice asks about an instant
 * that lies some seconds back.
 */
@Component
public class NetworkInRetrospect {

	private static final Comparator<Neighbourhood> BY_NAME = Comparator.comparing(Neighbourhood::nameKey)
		.thenComparing(Neighbourhood::id);

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	NetworkInRetrospect(Neighbourhoods neighbourhoods, Practices practices) {
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
	}

	/**
	 * The neighbourhoods of a commissioner that existed on a day, and some others. It
	 * takes two queries, and a third where practices are being moved.
	 * @param commissionerId the commissioner's id
	 * @param furtherIds ids of neighbourhoods that are wanted whether or not they existed
	 * on the day, and whosever they were; left out is only what was not known yet
	 * @param day the day
	 * @param knownAt the instant, all that was recorded at it included; not in the future
	 * @return they, by name and then by id, each once
	 */
	public List<KnownNeighbourhood> neighbourhoods(String commissionerId, Collection<String> furtherIds, LocalDate day,
			Instant knownAt) {
		Set<String> further = Set.copyOf(furtherIds);
		List<Neighbourhood> known = this.neighbourhoods.everOf(commissionerId, further)
			.stream()
			.map((each) -> each.asKnownAt(knownAt))
			.filter(Objects::nonNull)
			.filter((each) -> further.contains(each.id())
					|| each.commissionerId().equals(commissionerId) && each.existsOn(day))
			.sorted(BY_NAME)
			.toList();
		Map<String, List<Integer>> listSizes = listSizes(known.stream().map(Neighbourhood::id).toList(), day, knownAt);
		return known.stream().map((each) -> sized(each, listSizes.getOrDefault(each.id(), List.of()))).toList();
	}

	private Map<String, List<Integer>> listSizes(List<String> ids, LocalDate day, Instant knownAt) {
		Map<String, List<Integer>> listSizes = HashMap.newHashMap(ids.size());
		for (PracticeHistory practice : this.practices.everIn(ids, day, knownAt)) {
			String id = practice.neighbourhoodIdOn(day, knownAt);
			Integer listSize = practice.listSizeOn(day, knownAt);
			if (id != null && listSize != null) {
				listSizes.computeIfAbsent(id, (key) -> new ArrayList<>()).add(listSize);
			}
		}
		return listSizes;
	}

	private static KnownNeighbourhood sized(Neighbourhood neighbourhood, List<Integer> listSizes) {
		return new KnownNeighbourhood(neighbourhood, listSizes.stream().mapToInt(Integer::intValue).sum(),
				ListSizeBand.of(listSizes));
	}

}
