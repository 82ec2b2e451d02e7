package org.networkmaturity.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeMerger;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.directory.StatedSize;

/**
 * A network as its YAML file has it.
 */
record NetworkFile(CommissionerEntry commissioner, List<LocalityEntry> localities, List<FederationEntry> federations,
		List<NeighbourhoodEntry> neighbourhoods, List<MergerEntry> mergers, List<PracticeEntry> practices) {

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
					"loc_" + entry.locality(), federationId(entry.federation()), entry.formedOn(),
					entry.formedFrom().stream().map(NetworkFile::neighbourhoodId).toList()))
			.toList();
	}

	List<PracticeMerger> toMergers() {
		return this.mergers.stream()
			.map((entry) -> PracticeMerger.of(entry.key(), entry.name(), entry.on(), entry.practices(),
					entry.continuesAs()))
			.toList();
	}

	/**
	 * The practices. A member of a federation is one since that was established, and
	 * until the practice closed.
	 * @return they
	 */
	List<Practice> toPractices() {
		Map<String, LocalDate> established = this.federations.stream()
			.collect(Collectors.toMap(FederationEntry::key, FederationEntry::from));
		return this.practices.stream()
			.map((entry) -> Practice.of(
					entry.odsCode(), entry.toDetails(toCommissioner().id()),
					(entry.federation() != null)
							? List.of(new FederationMembership("fed_" + entry.federation(),
									Objects.requireNonNull(established.get(entry.federation())), entry.closedOn()))
							: List.of(),
					entry.memberships()
						.stream()
						.map((membership) -> new NeighbourhoodMembership(neighbourhoodId(membership.neighbourhood()),
								membership.from(), membership.to()))
						.toList(),
					(entry.listSize() != null) ? List.of(entry.listSize()) : List.of()))
			.toList();
	}

	private static @Nullable String federationId(@Nullable String key) {
		return (key != null) ? "fed_" + key : null;
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

	record NeighbourhoodEntry(String key, String name, String odsCode, String locality, @Nullable String federation,
			LocalDate formedOn, List<String> formedFrom) {
	}

	record MergerEntry(String key, String name, LocalDate on, List<String> practices, @Nullable String continuesAs) {
	}

	record PracticeEntry(String odsCode, String name, String postcode, PracticeStatus status,
			@Nullable LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable String federation,
			@Nullable ListSize listSize, List<MembershipEntry> memberships) {

		PracticeDetails toDetails(String commissionerId) {
			return new PracticeDetails(this.name, this.postcode, this.status, this.openedOn, this.closedOn,
					commissionerId);
		}

	}

	record MembershipEntry(String neighbourhood, LocalDate from, @Nullable LocalDate to) {
	}

}
