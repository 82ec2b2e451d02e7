package org.networkmaturity.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.formation.MarkedPractices;

/**
 * The network as it would be: what an import writes is only remembered.
 */
class Rehearsal extends RegisterStore {

	private final Map<String, Practice> practices = new HashMap<>();

	private final Map<String, Neighbourhood> networks = new HashMap<>();

	private final Map<String, Commissioner> commissioners = new HashMap<>();

	private final Map<String, Locality> localities = new HashMap<>();

	Rehearsal(Commissioners commissioners, Localities localities, Neighbourhoods neighbourhoods, Practices practices,
			MarkedPractices marks) {
		super(commissioners, localities, neighbourhoods, practices, marks);
	}

	@Override
	Map<String, Practice> practices(Collection<String> odsCodes) {
		Map<String, Practice> found = super.practices(odsCodes);
		odsCodes.stream()
			.filter(this.practices::containsKey)
			.forEach((code) -> found.put(code, this.practices.get(code)));
		return found;
	}

	@Override
	void savePractices(List<Practice> created, List<Practice> changed) {
		Stream.of(created, changed)
			.flatMap(List::stream)
			.forEach((practice) -> this.practices.put(practice.odsCode(), practice));
	}

	@Override
	Map<String, Neighbourhood> networks(Collection<String> odsCodes) {
		Map<String, Neighbourhood> found = super.networks(odsCodes);
		odsCodes.stream()
			.filter(this.networks::containsKey)
			.forEach((code) -> found.put(code, this.networks.get(code)));
		return found;
	}

	@Override
	List<Neighbourhood> uncoded(Collection<String> commissionerIds) {
		Set<String> coded = this.networks.values().stream().map(Neighbourhood::id).collect(Collectors.toSet());
		return super.uncoded(commissionerIds).stream().filter((each) -> !coded.contains(each.id())).toList();
	}

	@Override
	void saveNetworks(List<Neighbourhood> created, List<Neighbourhood> changed) {
		Stream.of(created, changed)
			.flatMap(List::stream)
			.forEach((network) -> this.networks.put(Objects.requireNonNull(network.odsCode()), network));
	}

	@Override
	Map<String, Commissioner> commissioners(Collection<String> ids) {
		Map<String, Commissioner> found = super.commissioners(ids);
		ids.stream().filter(this.commissioners::containsKey).forEach((id) -> found.put(id, this.commissioners.get(id)));
		return found;
	}

	@Override
	void saveCommissioners(List<Commissioner> created, List<Commissioner> changed) {
		Stream.of(created, changed)
			.flatMap(List::stream)
			.forEach((commissioner) -> this.commissioners.put(commissioner.id(), commissioner));
	}

	@Override
	List<Locality> localities(Collection<String> commissionerIds) {
		return Stream
			.concat(super.localities(commissionerIds).stream(),
					this.localities.values().stream().filter((each) -> commissionerIds.contains(each.commissionerId())))
			.toList();
	}

	@Override
	void saveLocalities(List<Locality> created) {
		created.forEach((locality) -> this.localities.put(locality.id(), locality));
	}

}
