package org.networkmaturity.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import org.networkmaturity.graphql.Related;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The network as an import reads and writes it. What is written was made of what was
 * read; where somebody else was faster, it is not written.
 */
class RegisterStore {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	private final MarkedPractices marks;

	RegisterStore(Commissioners commissioners, Localities localities, Neighbourhoods neighbourhoods,
			Practices practices, MarkedPractices marks) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.marks = marks;
	}

	Map<String, Practice> practices(Collection<String> odsCodes) {
		return this.marks.settled(odsCodes);
	}

	void savePractices(List<Practice> created, List<Practice> changed) {
		insist(this.practices.addWhereAbsent(created) & this.practices.changeAll(changed));
	}

	Map<String, Neighbourhood> networks(Collection<String> odsCodes) {
		return this.neighbourhoods.withCodes(odsCodes)
			.stream()
			.collect(Collectors.toMap((each) -> Objects.requireNonNull(each.odsCode()), Function.identity()));
	}

	List<Neighbourhood> uncoded(Collection<String> commissionerIds) {
		return this.neighbourhoods.withoutCodes(commissionerIds);
	}

	void saveNetworks(List<Neighbourhood> created, List<Neighbourhood> changed) {
		this.marks
			.free(Stream.of(created, changed).flatMap(List::stream).map(Neighbourhood::odsCode).distinct().toList());
		insist(this.neighbourhoods.addWhereAbsent(created) & this.neighbourhoods.changeAll(changed));
	}

	Map<String, Commissioner> commissioners(Collection<String> ids) {
		return Related.byId(this.commissioners.getAll(ids));
	}

	void saveCommissioners(List<Commissioner> created, List<Commissioner> changed) {
		this.commissioners.addWhereAbsent(created);
		changed.forEach(this.commissioners::rename);
	}

	List<Locality> localities(Collection<String> commissionerIds) {
		return this.localities.ofCommissioners(commissionerIds);
	}

	void saveLocalities(List<Locality> created) {
		this.localities.addWhereAbsent(created);
	}

	private static void insist(boolean written) {
		if (!written) {
			throw new OptimisticLockingFailureException("Somebody else changed the network meanwhile");
		}
	}

}
