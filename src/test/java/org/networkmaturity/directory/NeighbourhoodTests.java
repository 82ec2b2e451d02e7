package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Actor;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourhoodTests {

	private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

	private static final Instant MORNING = Instant.parse("2021-03-01T09:00:00Z");

	private static final Instant NOON = Instant.parse("2021-03-01T12:00:00Z");

	private static final Neighbourhood WEST = Neighbourhood.of("west", "West", null, "com_10Q", "loc_west", null, JUNE,
			List.of("nbh_old"));

	private static Neighbourhood registered(Neighbourhood before, String name, String commissionerId, Instant at) {
		Period exists = new Period(JUNE.minusDays(1), null);
		return before.registered("U00001", new RegisteredNetwork(name, commissionerId, exists), name, commissionerId,
				"loc_" + commissionerId, exists, at);
	}

	private static Neighbourhood closed(Neighbourhood before, LocalDate last, Instant at) {
		return before.closed(last, new Neighbourhood.Closing(new Stamp(at, new Actor("somebody", null, null)),
				Call.of("key", "closeNeighbourhood"), "It is empty."));
	}

	@Test
	void everythingThatAReportShowsIsRememberedUntilTheInstantOfTheChange() {
		Neighbourhood now = registered(WEST, "Caf\u00e9 West", "com_11X", NOON);
		assertThat(now.asKnownAt(NOON.minusMillis(1))).isEqualTo(WEST);
		Neighbourhood then = Objects.requireNonNull(now.asKnownAt(NOON));
		assertThat(EarlierNeighbourhood.of(then, NOON)).isEqualTo(new EarlierNeighbourhood(NOON, "Caf\u00e9 West",
				"U00001", "com_11X", "loc_com_11X", null, JUNE.minusDays(1), null));
		assertThat(then.nameKey()).isEqualTo("cafe west");
	}

	@Test
	void aClosingIsKnownFromItsInstantOn() {
		Neighbourhood closed = closed(registered(WEST, "Westward", "com_10Q", MORNING), JUNE.plusYears(1), NOON);
		assertThat(Objects.requireNonNull(closed.asKnownAt(MORNING.minusMillis(1))).name()).isEqualTo("West");
		Neighbourhood open = Objects.requireNonNull(closed.asKnownAt(NOON.minusMillis(1)));
		assertThat(open.name()).isEqualTo("Westward");
		assertThat(open.closedOn()).isNull();
		assertThat(Objects.requireNonNull(closed.asKnownAt(NOON)).closedOn()).isEqualTo(JUNE.plusYears(1));
	}

	@Test
	void whatWasKnownAtAnInstantIsTheSameWhateverFollows() {
		Neighbourhood first = WEST.firstKnown(MORNING);
		Neighbourhood second = registered(first, "Westward", "com_10Q", NOON);
		Neighbourhood third = closed(second, JUNE, NOON.plusSeconds(1));
		assertThat(third.asKnownAt(MORNING)).isEqualTo(second.asKnownAt(MORNING)).isEqualTo(first.asKnownAt(MORNING));
		assertThat(third.asKnownAt(NOON)).isEqualTo(second.asKnownAt(NOON));
	}

	@Test
	void nobodyKnowsItBeforeItIsFirstKnown() {
		Neighbourhood found = registered(WEST, "Westward", "com_10Q", NOON).firstKnown(NOON);
		assertThat(found.asKnownAt(NOON.minusMillis(1))).isNull();
		assertThat(Objects.requireNonNull(found.asKnownAt(NOON)).name()).isEqualTo("Westward");
	}

	@Test
	void aClockThatGoesWrongChangesNothingThatWasKnown() {
		Neighbourhood first = WEST.firstKnown(NOON);
		Neighbourhood second = registered(first, "Westward", "com_10Q", MORNING);
		Neighbourhood third = closed(second, JUNE, NOON);
		assertThat(third.asKnownAt(NOON.minusMillis(1))).isNull();
		assertThat(third.asKnownAt(NOON)).isEqualTo(first.asKnownAt(NOON));
		assertThat(third.asKnownAt(NOON.plusMillis(1))).isEqualTo(second.asKnownAt(NOON.plusMillis(1)));
		assertThat(Objects.requireNonNull(third.asKnownAt(NOON.plusMillis(2))).closedOn()).isEqualTo(JUNE);
	}

	@Test
	void whatTheRegisterSaysAgainIsNotRemembered() {
		Neighbourhood once = registered(WEST, "Westward", "com_10Q", MORNING);
		Neighbourhood twice = registered(once, "Westward", "com_10Q", NOON);
		assertThat(twice.earlier()).hasSize(1).isEqualTo(once.earlier());
	}

}
