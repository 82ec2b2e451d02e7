package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;

/**
 * A GP practice, with where it has been and how large it was. It is in one neighbourhood
 * at a time at most, and in one federation.
 *
 * @param id its id, which follows from the code
 * @param odsCode its organisation code, such as K84001
 * @param name as the national register has it
 * @param nameKey its name as it is sorted and searched by
 * @param postcode null where none is known
 * @param status whether it is open
 * @param commissionerId whose practice it is
 * @param federations its times in federations, oldest first
 * @param memberships its times in neighbourhoods, oldest first, no two on one day
 * @param listSizes its known list sizes, oldest first
 */
public record Practice(@BsonId String id, String odsCode, String name, String nameKey, @Nullable String postcode,
		PracticeStatus status, String commissionerId, List<FederationMembership> federations,
		List<NeighbourhoodMembership> memberships, List<ListSize> listSizes) implements Node {

	static final String PREFIX = "prc_";

	public Practice {
		federations = List.copyOf(federations);
		memberships = List.copyOf(memberships);
		listSizes = List.copyOf(listSizes);
	}

	private static <T extends Dated> List<T> inOrder(List<T> dated) {
		return dated.stream().sorted(Comparator.comparing(Dated::from)).toList();
	}

	/**
	 * A practice. What is dated may come in any order; it is sorted and checked here,
	 * once, and not each time that a document is read.
	 * @param odsCode its organisation code
	 * @param name as the national register has it
	 * @param postcode null where none is known
	 * @param status whether it is open
	 * @param commissionerId whose practice it is
	 * @param federations its times in federations
	 * @param memberships its times in neighbourhoods
	 * @param listSizes its known list sizes
	 * @return the practice
	 * @throws IllegalArgumentException where it is in two neighbourhoods on one day
	 */
	public static Practice of(String odsCode, String name, @Nullable String postcode, PracticeStatus status,
			String commissionerId, List<FederationMembership> federations, List<NeighbourhoodMembership> memberships,
			List<ListSize> listSizes) {
		List<NeighbourhoodMembership> inOrder = inOrder(memberships);
		for (int i = 1; i < inOrder.size(); i++) {
			if (inOrder.get(i - 1).isOn(inOrder.get(i).from())) {
				throw new IllegalArgumentException(
						"Practice " + odsCode + " is in two neighbourhoods on " + inOrder.get(i).from());
			}
		}
		return new Practice(idOf(odsCode), odsCode, name, NameKey.of(name), postcode, status, commissionerId,
				inOrder(federations), inOrder, listSizes.stream().sorted(Comparator.comparing(ListSize::on)).toList());
	}

	static String idOf(String odsCode) {
		return PREFIX + odsCode;
	}

	@Nullable String neighbourhoodIdOn(LocalDate day) {
		return on(this.memberships, day).map(NeighbourhoodMembership::neighbourhoodId).orElse(null);
	}

	@Nullable String federationIdOn(LocalDate day) {
		return on(this.federations, day).map(FederationMembership::federationId).orElse(null);
	}

	private static <T extends Dated> Optional<T> on(List<T> dated, LocalDate day) {
		return dated.stream().filter((each) -> each.isOn(day)).findFirst();
	}

	/**
	 * Its list size on a day: the latest one counted on or before it.
	 * @param day the day
	 * @return registered patients, or null where none was counted yet
	 */
	@Nullable Integer listSizeOn(LocalDate day) {
		return this.listSizes.reversed()
			.stream()
			.filter((size) -> !size.on().isAfter(day))
			.findFirst()
			.map(ListSize::patients)
			.orElse(null);
	}

}
