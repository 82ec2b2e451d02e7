package org.networkmaturity.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.networkmaturity.audit.Deed;
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
			MarkedPractices marks, Deed deed) {
		super(commissioners, localities, neighbourhoods, practices, marks, deed);
	}

	@Override
	Map<String, Practice> practices(Collection<String> odsCodes) {
		return over(super.practices(odsCodes), odsCodes, this.practices);
	}

	@Override
	void savePractices(List<Practice> created, List<Practice> changed) {
		remember(created, changed, Practice::odsCode, this.practices);
	}

	@Override
	Map<String, Neighbourhood> networks(Collection<String> odsCodes) {
		return over(super.networks(odsCodes), odsCodes, this.networks);
	}

	@Override
	List<Neighbourhood> uncoded(Collection<String> commissionerIds) {
		Set<String> coded = this.networks.values().stream().map(Neighbourhood::id).collect(Collectors.toSet());
		return super.uncoded(commissionerIds).stream().filter((each) -> !coded.contains(each.id())).toList();
	}

	@Override
	void saveNetworks(List<Neighbourhood> created, List<Neighbourhood> changed) {
		remember(created, changed, (network) -> Objects.requireNonNull(network.odsCode()), this.networks);
	}

	@Override
	Map<String, Commissioner> commissioners(Collection<String> ids) {
		return over(super.commissioners(ids), ids, this.commissioners);
	}

	@Override
	void saveCommissioners(List<Commissioner> created, List<Commissioner> changed) {
		remember(created, changed, Commissioner::id, this.commissioners);
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

	private static <T> Map<String, T> over(Map<String, T> stored, Collection<String> keys, Map<String, T> remembered) {
		Map<String, T> found = new HashMap<>(stored);
		keys.forEach((key) -> {
			T value = remembered.get(key);
			if (value != null) {
				found.put(key, value);
			}
		});
		return found;
	}

	private static <T> void remember(List<T> created, List<T> changed, Function<T, String> key,
			Map<String, T> remembered) {
		Stream.of(created, changed).flatMap(List::stream).forEach((each) -> remembered.put(key.apply(each), each));
	}

}
