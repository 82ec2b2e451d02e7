package org.networkmaturity.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;

/**
 * As many neighbourhoods as England has, each of five practices with 8,000 patients.
 */
public final class NationalNetwork {

	private static final int NEIGHBOURHOODS = 1_250;

	private static final int PRACTICES_OF_EACH = 5;

	private NationalNetwork() {
	}

	/**
	 * The neighbourhoods.
	 * @param commissionerId whose they are
	 * @param first the first day of each
	 * @return they, by name
	 */
	public static List<Neighbourhood> neighbourhoods(String commissionerId, LocalDate first) {
		return IntStream.range(0, NEIGHBOURHOODS)
			.mapToObj((i) -> Neighbourhood.of("england-%04d".formatted(i), "England %04d".formatted(i), null,
					commissionerId, "loc_england", null, first, List.of()))
			.toList();
	}

	/**
	 * Their practices.
	 * @param neighbourhoods the neighbourhoods
	 * @return five for each
	 */
	public static List<Practice> practices(List<Neighbourhood> neighbourhoods) {
		return IntStream.range(0, neighbourhoods.size() * PRACTICES_OF_EACH).mapToObj((i) -> {
			Neighbourhood neighbourhood = neighbourhoods.get(i / PRACTICES_OF_EACH);
			LocalDate first = neighbourhood.formedOn();
			return Practice.of("Z%05d".formatted(i),
					new PracticeDetails("ENGLAND", null, PracticeStatus.ACTIVE, null, null,
							neighbourhood.commissionerId()),
					List.of(), List.of(new NeighbourhoodMembership(neighbourhood.id(), first, null)),
					List.of(new ListSize(first, 8_000)));
		}).toList();
	}

}
