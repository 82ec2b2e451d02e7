package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PracticeTests {

	private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

	private static Practice practice(List<NeighbourhoodMembership> memberships, List<ListSize> sizes) {
		return Practice.of("K84024",
				new PracticeDetails("WINDRUSH SURGERY", null, PracticeStatus.ACTIVE, null, null, "com_10Q"), List.of(),
				memberships, sizes);
	}

	private static NeighbourhoodMembership membership(String id, LocalDate from, @Nullable LocalDate to) {
		return new NeighbourhoodMembership(id, from, to);
	}

	@Test
	void isInOneNeighbourhoodToTheEndOfItsLastDay() {
		Practice practice = practice(
				List.of(membership("new", JUNE, null), membership("old", JUNE.minusYears(1), JUNE.minusDays(1))),
				List.of());
		assertThat(practice.neighbourhoodIdOn(JUNE.minusYears(2))).isNull();
		assertThat(practice.neighbourhoodIdOn(JUNE.minusDays(1))).isEqualTo("old");
		assertThat(practice.neighbourhoodIdOn(JUNE)).isEqualTo("new");
		assertThat(practice.memberships().getFirst().neighbourhoodId()).as("oldest first").isEqualTo("old");
	}

	@Test
	void cannotBeInTwoNeighbourhoodsOnOneDay() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> practice(List.of(membership("a", JUNE.minusYears(1), JUNE), membership("b", JUNE, null)),
					List.of()))
			.withMessageContaining("2020-06-01");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> practice(List.of(membership("a", JUNE.minusYears(1), null), membership("b", JUNE, null)),
					List.of()));
	}

	@Test
	void hasTheLatestListSizeOnOrBeforeADay() {
		Practice practice = practice(List.of(),
				List.of(new ListSize(JUNE, 200), new ListSize(JUNE.minusYears(1), 100)));
		assertThat(practice.listSizeOn(JUNE.minusYears(2))).isNull();
		assertThat(practice.listSizeOn(JUNE.minusDays(1))).isEqualTo(100);
		assertThat(practice.listSizeOn(JUNE)).isEqualTo(200);
		assertThat(practice.listSizeOn(JUNE.plusYears(9))).isEqualTo(200);
	}

	@Test
	void theBandBeginsAt30000AndEndsAt50000() {
		assertThat(ListSizeBand.of(29_999)).isEqualTo(ListSizeBand.BELOW);
		assertThat(ListSizeBand.of(30_000)).isEqualTo(ListSizeBand.WITHIN);
		assertThat(ListSizeBand.of(50_000)).isEqualTo(ListSizeBand.WITHIN);
		assertThat(ListSizeBand.of(50_001)).isEqualTo(ListSizeBand.ABOVE);
		assertThat(Roll.of(List.of(practice(List.of(), List.of())), JUNE).listSizeBand())
			.isEqualTo(ListSizeBand.UNKNOWN);
	}

	@Test
	void namesAreSearchedWithoutCapitalsAccentsAndSpaces() {
		assertThat(NameKey.of("  Caf\u00e9   MEDICAL ")).isEqualTo("cafe medical");
	}

}
