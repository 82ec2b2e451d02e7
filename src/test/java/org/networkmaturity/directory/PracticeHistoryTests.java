package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Actor;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

import static org.assertj.core.api.Assertions.assertThat;

class PracticeHistoryTests {

	private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

	private static final Instant MORNING = Instant.parse("2021-03-01T09:00:00Z");

	private static final Instant NOON = Instant.parse("2021-03-01T12:00:00Z");

	private static Practice practice(NeighbourhoodMembership... memberships) {
		return Practice.of("K84024",
				new PracticeDetails("WINDRUSH SURGERY", null, PracticeStatus.ACTIVE, null, null, "com_10Q"), List.of(),
				List.of(memberships), List.of(new ListSize(JUNE, 100)));
	}

	private static NeighbourhoodMembership in(String id, LocalDate from, @Nullable LocalDate to) {
		return new NeighbourhoodMembership(id, from, to);
	}

	private static List<NeighbourhoodMembership> fromOldToNew(LocalDate on) {
		return List.of(in("old", JUNE.minusYears(2), on.minusDays(1)), in("new", on, null));
	}

	private static PracticeHistory history(Practice practice) {
		return new PracticeHistory(practice.id(), practice.memberships(), practice.listSizes(), practice.joining(),
				practice.earlierMemberships());
	}

	@Test
	void whatIsThereFromTheStartWasAlwaysKnown() {
		PracticeHistory history = history(practice(in("old", JUNE, null)));
		assertThat(history.neighbourhoodIdOn(JUNE, Instant.EPOCH)).isEqualTo("old");
		assertThat(history.listSizeOn(JUNE, Instant.EPOCH)).isEqualTo(100);
	}

	@Test
	void aMoveIsKnownFromItsInstantOnWhateverItsDay() {
		PracticeMove move = new PracticeMove("new", JUNE, new Stamp(NOON, new Actor("somebody", null, null)),
				Call.of("key", "movePractice"));
		PracticeHistory history = history(
				practice(in("old", JUNE.minusYears(2), null)).moved(fromOldToNew(JUNE), move));
		assertThat(history.neighbourhoodIdOn(JUNE, NOON.minusMillis(1))).isEqualTo("old");
		assertThat(history.neighbourhoodIdOn(JUNE, NOON)).isEqualTo("new");
		assertThat(history.neighbourhoodIdOn(JUNE.minusDays(1), NOON)).isEqualTo("old");
	}

	@Test
	void eachOfSeveralStatesIsKnownUntilTheNext() {
		PracticeHistory history = history(practice().withMemberships(List.of(in("old", JUNE, null)), MORNING)
			.withMemberships(fromOldToNew(JUNE), NOON));
		assertThat(history.neighbourhoodIdOn(JUNE, MORNING.minusMillis(1))).isNull();
		assertThat(history.neighbourhoodIdOn(JUNE, MORNING)).isEqualTo("old");
		assertThat(history.neighbourhoodIdOn(JUNE, NOON.minusMillis(1))).isEqualTo("old");
		assertThat(history.neighbourhoodIdOn(JUNE, NOON)).isEqualTo("new");
	}

	@Test
	void whatLeavesEveryDayAsItIsIsNotRemembered() {
		NeighbourhoodMembership membership = in("old", JUNE, null);
		NeighbourhoodMembership registered = new NeighbourhoodMembership("old", JUNE, null, new Period(JUNE, null));
		Practice practice = practice(membership).withMemberships(List.of(registered), MORNING)
			.marked(new Joining("new", "attempt", NOON, fromOldToNew(JUNE)))
			.marked(null)
			.with(List.of(new ListSize(JUNE, 101)), NOON);
		assertThat(practice.memberships()).containsExactly(registered);
		assertThat(practice.earlierMemberships()).isEmpty();
	}

	@Test
	void aMarkReadsLikeWhatReplacesIt() {
		Practice marked = practice(in("old", JUNE.minusYears(2), null))
			.marked(new Joining("nbh_new", "attempt", MORNING, fromOldToNew(JUNE)));
		Neighbourhood formed = Neighbourhood.of("new", "New", null, "com_10Q", "loc_west", null, JUNE, List.of())
			.firstKnown(NOON);
		assertThat(history(marked).neighbourhoodIdOn(JUNE, NOON)).as("undecided").isEqualTo("old");
		assertThat(history(marked).joined(formed)).isEqualTo(history(marked.joined(formed)));
		assertThat(history(marked).joined(formed).neighbourhoodIdOn(JUNE, NOON.minusMillis(1))).isEqualTo("old");
		assertThat(history(marked).joined(formed).neighbourhoodIdOn(JUNE, NOON)).isEqualTo("new");
	}

	@Test
	void aListSizeCountsFromWhenItIsKnownAndACorrectionInItsPlace() {
		Practice practice = practice().with(List.of(new ListSize(JUNE, 200), new ListSize(JUNE.plusDays(1), 300)), NOON)
			.with(List.of(new ListSize(JUNE.minusDays(1), 50)), NOON.plusMillis(1));
		PracticeHistory history = history(practice);
		assertThat(history.listSizeOn(JUNE, NOON.minusMillis(1))).isEqualTo(100);
		assertThat(history.listSizeOn(JUNE.plusDays(1), NOON.minusMillis(1))).isEqualTo(100);
		assertThat(history.listSizeOn(JUNE, NOON)).isEqualTo(200);
		assertThat(history.listSizeOn(JUNE.plusDays(1), NOON)).isEqualTo(300);
		assertThat(history.listSizeOn(JUNE.minusDays(1), NOON)).isNull();
		assertThat(history.listSizeOn(JUNE.minusDays(1), NOON.plusMillis(1))).isEqualTo(50);
		assertThat(practice.listSizeOn(JUNE)).as("as it is known now").isEqualTo(200);
	}

	@Test
	void aClockThatGoesWrongChangesNothingThatWasKnown() {
		Practice first = practice().withMemberships(List.of(in("old", JUNE, null)), NOON);
		Practice second = first.withMemberships(fromOldToNew(JUNE), MORNING);
		Practice third = second.with(List.of(new ListSize(JUNE, 200)), MORNING);
		assertThat(history(third).neighbourhoodIdOn(JUNE, MORNING)).isNull();
		assertThat(history(third).neighbourhoodIdOn(JUNE, NOON)).isEqualTo("old");
		assertThat(history(third).neighbourhoodIdOn(JUNE, NOON.plusMillis(1))).isEqualTo("new");
		assertThat(history(third).listSizeOn(JUNE, NOON.plusMillis(1))).isEqualTo(100);
		assertThat(history(third).listSizeOn(JUNE, NOON.plusMillis(2))).isEqualTo(200);
	}

	@Test
	void aListSizeThatIsCorrectedBackCountsAgain() {
		Practice practice = practice().with(List.of(new ListSize(JUNE, 200)), MORNING)
			.with(List.of(new ListSize(JUNE, 100)), NOON);
		assertThat(history(practice).listSizeOn(JUNE, NOON.minusMillis(1))).isEqualTo(200);
		assertThat(history(practice).listSizeOn(JUNE, NOON)).isEqualTo(100);
	}

}
