package org.networkmaturity.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Locality;

/**
 * Sees to it that the commissioners that a register names are there, each with a locality
 * in which to put the networks that it names.
 */
class CommissionerRegistration {

	private static final String WHOLE_AREA = "Whole area";

	private final RegisterStore store;

	private final Report report;

	CommissionerRegistration(RegisterStore store, Report report) {
		this.store = store;
		this.report = report;
	}

	/**
	 * Adds those that are not there yet. Of one that is known by nothing but its code, or
	 * by what a register called it, the name follows.
	 * @param said what the register says of them
	 * @return their ids
	 */
	Set<String> register(Stream<Commissioner> said) {
		Map<String, Commissioner> named = new LinkedHashMap<>();
		said.forEach((commissioner) -> named.put(commissioner.id(), commissioner));
		Map<String, Commissioner> found = this.store.commissioners(named.keySet());
		List<Commissioner> created = new ArrayList<>();
		List<Commissioner> changed = new ArrayList<>();
		named.forEach((id, commissioner) -> {
			String name = commissioner.name();
			Commissioner before = found.get(id);
			if (before == null) {
				created.add(commissioner.registered(name));
			}
			else if (!name.equals(commissioner.odsCode()) && !name.equals(before.registeredName())) {
				changed.add(before.registered(name));
			}
		});
		this.store.saveCommissioners(created, changed);
		this.report.count("commissioners", Outcome.CREATED, created.size());
		this.report.count("commissioners", Outcome.CHANGED, changed.size());
		return named.keySet();
	}

	/**
	 * Where networks of these commissioners lie as far as the register tells: in the
	 * commissioner's only locality, or in one for its whole area.
	 * @param commissionerIds ids of commissioners
	 * @return a locality for each
	 */
	Map<String, Locality> localities(Collection<String> commissionerIds) {
		Map<String, List<Locality>> found = this.store.localities(commissionerIds)
			.stream()
			.collect(Collectors.groupingBy(Locality::commissionerId));
		Map<String, Locality> localities = new HashMap<>();
		List<Locality> created = new ArrayList<>();
		for (String id : new TreeSet<>(commissionerIds)) {
			Locality wholeArea = Locality.of(Commissioner.odsCodeOf(id).toLowerCase(Locale.ROOT), WHOLE_AREA, id);
			List<Locality> theirs = found.getOrDefault(id, List.of());
			localities.put(id, (theirs.size() == 1) ? theirs.getFirst() : wholeArea);
			if (theirs.isEmpty() || theirs.size() > 1 && !theirs.contains(wholeArea)) {
				created.add(wholeArea);
			}
		}
		this.store.saveLocalities(created);
		this.report.count("localities", Outcome.CREATED, created.size());
		return localities;
	}

}
