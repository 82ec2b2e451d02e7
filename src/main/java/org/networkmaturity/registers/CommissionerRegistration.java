package org.networkmaturity.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
	 * @param named what the register says of them, by id
	 */
	void register(Map<String, Commissioner> named) {
		Map<String, Commissioner> found = this.store.commissioners(named.keySet());
		List<Commissioner> created = new ArrayList<>();
		List<Commissioner> changed = new ArrayList<>();
		named.forEach((id, said) -> {
			Commissioner before = found.get(id);
			if (before == null) {
				created.add(said.registered(said.name()));
			}
			else if (!said.name().equals(said.odsCode()) && !said.name().equals(before.registeredName())) {
				changed.add(before.registered(said.name()));
			}
		});
		this.store.saveCommissioners(created, changed);
		created.forEach((each) -> this.report.count("commissioners", Outcome.CREATED));
		changed.forEach((each) -> this.report.count("commissioners", Outcome.CHANGED));
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
			Locality wholeArea = Locality.of(id.substring(id.indexOf('_') + 1).toLowerCase(Locale.ROOT), WHOLE_AREA,
					id);
			List<Locality> theirs = found.getOrDefault(id, List.of());
			localities.put(id, (theirs.size() == 1) ? theirs.getFirst() : wholeArea);
			if (theirs.isEmpty() || theirs.size() > 1 && !theirs.contains(wholeArea)) {
				created.add(wholeArea);
			}
		}
		this.store.saveLocalities(created);
		created.forEach((each) -> this.report.count("localities", Outcome.CREATED));
		return localities;
	}

}
