package org.networkmaturity.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.FederationMembership;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.directory.StatedSize;

/**
 * A network as its YAML file has it.
 */
record NetworkFile(CommissionerEntry commissioner, List<LocalityEntry> localities, List<FederationEntry> federations,
		List<NeighbourhoodEntry> neighbourhoods, List<PracticeEntry> practices) {

	Commissioner toCommissioner() {
		return Commissioner.of(this.commissioner.odsCode(), this.commissioner.name());
	}

	List<Locality> toLocalities() {
		return this.localities.stream()
			.map((entry) -> Locality.of(entry.key(), entry.name(), toCommissioner().id()))
			.toList();
	}

	List<Federation> toFederations() {
		return this.federations.stream()
			.map((entry) -> Federation.of(entry.key(), entry.name(), entry.groups(), toCommissioner().id(),
					entry.closedOn(), (entry.statedSizes() != null) ? entry.statedSizes() : List.of()))
			.toList();
	}

	List<Neighbourhood> toNeighbourhoods() {
		return this.neighbourhoods.stream()
			.map((entry) -> Neighbourhood.of(entry.key(), entry.name(), entry.odsCode(), toCommissioner().id(),
					"loc_" + entry.locality(), "fed_" + entry.federation(), entry.formedOn(),
					entry.formedFrom().stream().map(NetworkFile::neighbourhoodId).toList()))
			.toList();
	}

	/**
	 * The practices. A practice is a member of the federation that its first
	 * neighbourhood works with, since the federation was established.
	 * @return they
	 */
	List<Practice> toPractices() {
		Map<String, String> federationOf = this.neighbourhoods.stream()
			.collect(Collectors.toMap(NeighbourhoodEntry::key, NeighbourhoodEntry::federation));
		Map<String, FederationEntry> federation = this.federations.stream()
			.collect(Collectors.toMap(FederationEntry::key, Function.identity()));
		return this.practices.stream().map((entry) -> {
			FederationEntry member = Objects
				.requireNonNull(federation.get(federationOf.get(entry.memberships().getFirst().neighbourhood())));
			return Practice.of(entry.odsCode(), entry.name(), entry.postcode(), entry.status(), toCommissioner().id(),
					List.of(new FederationMembership("fed_" + member.key(), member.from(), entry.closedOn())),
					entry.memberships()
						.stream()
						.map((membership) -> new NeighbourhoodMembership(neighbourhoodId(membership.neighbourhood()),
								membership.from(), membership.to()))
						.toList(),
					(entry.listSize() != null) ? List.of(entry.listSize()) : List.of());
		}).toList();
	}

	static String neighbourhoodId(String key) {
		return Neighbourhood.PREFIX + key;
	}

	record CommissionerEntry(String odsCode, String name) {
	}

	record LocalityEntry(String key, String name) {
	}

	record FederationEntry(String key, String name, LocalDate from, List<String> groups, @Nullable LocalDate closedOn,
			@Nullable List<StatedSize> statedSizes) {
	}

	record NeighbourhoodEntry(String key, String name, String odsCode, String locality, String federation,
			LocalDate formedOn, List<String> formedFrom) {
	}

	record PracticeEntry(String odsCode, String name, String postcode, PracticeStatus status,
			@Nullable ListSize listSize, List<MembershipEntry> memberships) {

		@Nullable LocalDate closedOn() {
			return (this.status == PracticeStatus.CLOSED) ? this.memberships.getLast().to() : null;
		}

	}

	record MembershipEntry(String neighbourhood, LocalDate from, @Nullable LocalDate to) {
	}

}
