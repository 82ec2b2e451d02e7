package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.FederationMembership;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.directory.StatedSize;

/**
 * A network as a register may have left it before people change it: a county, and next
 * door another one in which nothing happens.
 */
final class RandomNetwork {

	/** The code of the county's commissioner: one that a demo client acts for. */
	static final String COUNTY_CODE = "10Q";

	/** The id of the county's commissioner. */
	static final String COUNTY = Commissioner.idOf(COUNTY_CODE);

	/** The code of the commissioner next door. */
	static final String NEXT_DOOR_CODE = "11X";

	/** The id of the commissioner next door. */
	static final String NEXT_DOOR = Commissioner.idOf(NEXT_DOOR_CODE);

	/** The ids of the localities: two of the county, and one next door. */
	static final List<String> LOCALITIES = List.of("loc_east", "loc_west", "loc_next-door");

	private static final int PRACTICES = 9;

	private static final List<Integer> LIST_SIZES = List.of(0, 1, 9_999, 10_000, 15_000, 19_999, 20_000, 20_001, 29_999,
			30_000, 30_001, 40_001);

	private final Random random;

	private final RandomDays days;

	private final List<Federation> federations;

	private final List<Neighbourhood> neighbourhoods;

	private final List<Practice> practices;

	RandomNetwork(Random random, RandomDays days) {
		this.random = random;
		this.days = days;
		this.federations = List.of(federation("zeal", COUNTY, null), federation("Accord", COUNTY, null),
				federation("middle-way", COUNTY, days.any()), federation("beyond", NEXT_DOOR, null));
		this.neighbourhoods = List.of(neighbourhood("Old Mill", COUNTY, LOCALITIES.get(0), null),
				neighbourhood("common", COUNTY, LOCALITIES.get(1), null),
				neighbourhood("Quarry", COUNTY, LOCALITIES.get(1), days.around(0.4)),
				neighbourhood("Far Field", NEXT_DOOR, LOCALITIES.get(2), null));
		List<Integer> names = shuffled(IntStream.range(0, PRACTICES).boxed().toList());
		this.practices = IntStream.range(0, PRACTICES)
			.mapToObj((i) -> practice("T0000" + i, "SURGERY " + names.get(i), (i > 0) ? COUNTY : NEXT_DOOR))
			.toList();
	}

	private Federation federation(String name, String commissionerId, @Nullable LocalDate closedOn) {
		List<StatedSize> sizes = someDays(2, 1).stream()
			.map((day) -> new StatedSize(day, this.random.nextInt(9), this.random.nextInt(50_000),
					this.random.nextInt(50_000), "A document"))
			.toList();
		return Federation.of(name, name, List.of(), commissionerId, closedOn, shuffled(sizes));
	}

	private Neighbourhood neighbourhood(String name, String commissionerId, String localityId,
			@Nullable LocalDate closedOn) {
		LocalDate formedOn = this.days.around(0);
		Neighbourhood open = Neighbourhood.of(name, name, null, commissionerId, localityId, federationId(), formedOn,
				List.of());
		return new Neighbourhood(open.id(), 0, name, open.nameKey(), null, commissionerId, localityId,
				open.federationId(), formedOn, (closedOn != null && closedOn.isBefore(formedOn)) ? formedOn : closedOn,
				List.of(), null, null, null, null, null, List.of());
	}

	private @Nullable String federationId() {
		return this.random.nextBoolean() ? this.federations.get(this.random.nextInt(this.federations.size())).id()
				: null;
	}

	private Practice practice(String code, String name, String commissionerId) {
		LocalDate openedOn = (this.random.nextInt(4) == 0) ? this.days.around(0) : null;
		LocalDate closedOn = (this.random.nextInt(3) == 0) ? this.days.around(0.6) : null;
		PracticeStatus status = (closedOn != null || this.random.nextInt(20) == 0) ? PracticeStatus.CLOSED
				: PracticeStatus.ACTIVE;
		Stream<FederationMembership> federated = stays(someDays(4, 1),
				this.federations.stream().map((each) -> new Stay(each.id(), LocalDate.MIN, each.closedOn())).toList())
			.stream()
			.map((stay) -> new FederationMembership(stay.id(), stay.from(), stay.to()));
		Stream<NeighbourhoodMembership> stays = stays(someDays(3, 0.3),
				this.neighbourhoods.stream()
					.filter((each) -> each.commissionerId().equals(commissionerId))
					.map((each) -> new Stay(each.id(), each.formedOn(), each.closedOn()))
					.toList())
			.stream()
			.map((stay) -> new NeighbourhoodMembership(stay.id(), stay.from(), stay.to()));
		Stream<ListSize> sizes = someDays(4, 1).stream()
			.map((day) -> new ListSize(day, LIST_SIZES.get(this.random.nextInt(LIST_SIZES.size()))));
		return Practice.of(code, new PracticeDetails(name, null, status, openedOn, closedOn, commissionerId),
				shuffled(federated.toList()), shuffled(stays.toList()), shuffled(sizes.toList()));
	}

	/**
	 * Divides time among those who exist, and nobody.
	 * @param cuts where to divide it
	 * @param owners who exist, from when and until when
	 * @return who is given which part
	 */
	private List<Stay> stays(List<LocalDate> cuts, List<Stay> owners) {
		List<Stay> stays = new ArrayList<>();
		for (int i = 0; i < cuts.size(); i++) {
			LocalDate from = cuts.get(i);
			LocalDate to = (i + 1 < cuts.size()) ? cuts.get(i + 1).minusDays(1) : null;
			List<Stay> existing = owners.stream().filter((each) -> each.spans(from, to)).toList();
			int place = this.random.nextInt(existing.size() + 1);
			if (place < existing.size()) {
				stays.add(new Stay(existing.get(place).id(), from, to));
			}
		}
		return stays;
	}

	private List<LocalDate> someDays(int most, double latest) {
		int number = this.random.nextInt(most + 1);
		return List.copyOf(new TreeSet<>(
				Stream.generate(() -> this.days.around(this.random.nextDouble() * latest)).limit(number).toList()));
	}

	private <T> List<T> shuffled(List<T> list) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, this.random);
		return shuffled;
	}

	List<Federation> federations() {
		return this.federations;
	}

	List<Neighbourhood> neighbourhoods() {
		return this.neighbourhoods;
	}

	List<Practice> practices() {
		return this.practices;
	}

	private record Stay(String id, LocalDate from, @Nullable LocalDate to) {

		boolean spans(LocalDate first, @Nullable LocalDate last) {
			return !first.isBefore(this.from) && (this.to == null || (last != null && !last.isAfter(this.to)));
		}

	}

}
