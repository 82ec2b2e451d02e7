package org.networkmaturity.formation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which neighbourhoods a list shows of those that exist; null where that does not matter.
 */
record NaiveFilter(@Nullable String commissioner, @Nullable String localityId, @Nullable String federationId,
		@Nullable String listSizeBand) {

	private static final List<String> BANDS = List.of("BELOW", "WITHIN", "ABOVE", "UNKNOWN");

	static NaiveFilter any(Random random, List<NaiveFederation> federations) {
		return new NaiveFilter(maybe(random, 2, List.of(RandomNetwork.COUNTY_CODE)),
				maybe(random, 4, RandomNetwork.LOCALITIES),
				maybe(random, 4, federations.stream().map(NaiveFederation::id).toList()), maybe(random, 2, BANDS));
	}

	private static @Nullable String maybe(Random random, int outOf, List<String> values) {
		return (random.nextInt(outOf) == 0) ? values.get(random.nextInt(values.size())) : null;
	}

	boolean includes(NaiveNeighbourhood neighbourhood, String band) {
		return (this.commissioner == null || neighbourhood.commissionerId().equals("com_" + this.commissioner))
				&& (this.localityId == null || this.localityId.equals(neighbourhood.localityId()))
				&& (this.federationId == null || this.federationId.equals(neighbourhood.federationId()))
				&& (this.listSizeBand == null || this.listSizeBand.equals(band));
	}

	/**
	 * Its fields in an input.
	 */
	String text() {
		return Stream
			.of(text("commissioner", this.commissioner), text("localityId", this.localityId),
					text("federationId", this.federationId),
					(this.listSizeBand != null) ? "listSizeBand: " + this.listSizeBand : "")
			.collect(Collectors.joining(" "));
	}

	private static String text(String field, @Nullable String value) {
		return (value != null) ? "%s: \"%s\"".formatted(field, value) : "";
	}

}
