package org.networkmaturity.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.networkmaturity.graphql.Node;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.store.Message;

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

	private final Deed deed;

	RegisterStore(Commissioners commissioners, Localities localities, Neighbourhoods neighbourhoods,
			Practices practices, MarkedPractices marks, Deed deed) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.marks = marks;
		this.deed = deed;
	}

	Map<String, Practice> practices(Collection<String> odsCodes) {
		return this.marks.settled(odsCodes);
	}

	void savePractices(List<Practice> created, List<Practice> changed) {
		insist(this.practices.addWhereAbsent(created, this::added) & this.practices.changeAll(changed, this::changed));
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
		insist(this.neighbourhoods.addWhereAbsent(created, this::added)
				& this.neighbourhoods.changeAll(changed, this::changed));
	}

	Map<String, Commissioner> commissioners(Collection<String> ids) {
		return Related.byId(this.commissioners.getAll(ids));
	}

	void saveCommissioners(List<Commissioner> created, List<Commissioner> changed) {
		this.commissioners.addWhereAbsent(created, this::added);
		changed.forEach((each) -> this.commissioners.rename(each, changed(each)));
	}

	List<Locality> localities(Collection<String> commissionerIds) {
		return this.localities.ofCommissioners(commissionerIds);
	}

	void saveLocalities(List<Locality> created) {
		this.localities.addWhereAbsent(created, this::added);
	}

	private Message added(Node node) {
		return this.deed.done(node.id(), "Added from a register");
	}

	private Message changed(Node node) {
		return this.deed.done(node.id(), "Changed as a register says");
	}

	private static void insist(boolean written) {
		if (!written) {
			throw new OptimisticLockingFailureException("Somebody else changed the network meanwhile");
		}
	}

}
