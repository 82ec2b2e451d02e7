package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalTests {

	private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);

	private static Practice practice(@Nullable LocalDate openedOn, @Nullable LocalDate closedOn, PracticeStatus status,
			NeighbourhoodMembership... memberships) {
		return Practice.of("K84024",
				new PracticeDetails("WINDRUSH SURGERY", null, status, openedOn, closedOn, "com_10Q"), List.of(),
				List.of(memberships), List.of());
	}

	private static @Nullable ProblemCode objection(Practice practice) {
		Problem problem = new Arrival(practice, "there", APRIL).objection(InputPath.input());
		return (problem != null) ? problem.code() : null;
	}

	@Test
	void aPracticeMovesWhileItIsOpen() {
		assertThat(objection(practice(null, null, PracticeStatus.ACTIVE))).isNull();
		assertThat(objection(practice(APRIL, APRIL, PracticeStatus.CLOSED))).isNull();
		assertThat(objection(practice(APRIL.plusDays(1), null, PracticeStatus.PROPOSED)))
			.isEqualTo(ProblemCode.WRONG_STATUS);
		assertThat(objection(practice(null, APRIL.minusDays(1), PracticeStatus.ACTIVE)))
			.isEqualTo(ProblemCode.WRONG_STATUS);
		assertThat(objection(practice(null, null, PracticeStatus.CLOSED))).isEqualTo(ProblemCode.WRONG_STATUS);
		assertThat(objection(practice(null, null, PracticeStatus.DORMANT))).isNull();
	}

	@Property
	void oneWhoMovesIsInOneNeighbourhoodOnEveryDayAndThereFromThatDayOn(
			@ForAll @Size(max = 4) List<@IntRange(min = 1, max = 400) Integer> stays, @ForAll boolean open,
			@ForAll @IntRange(max = 1500) int on) {
		List<NeighbourhoodMembership> memberships = new ArrayList<>();
		LocalDate day = APRIL;
		for (int i = 0; i < stays.size(); i++) {
			LocalDate last = day.plusDays(stays.get(i) - 1L);
			boolean goesOn = open && i == stays.size() - 1;
			memberships.add(new NeighbourhoodMembership("n" + i, day, goesOn ? null : last));
			day = last.plusDays(1 + (i % 2) * 20L);
		}
		Practice before = practice(null, null, PracticeStatus.ACTIVE,
				memberships.toArray(NeighbourhoodMembership[]::new));
		Arrival arrival = new Arrival(before, "there", APRIL.plusDays(on));
		boolean later = memberships.stream().anyMatch((each) -> !each.from().isBefore(arrival.on()));
		assertThat(arrival.objection(InputPath.input()) != null).isEqualTo(later);
		if (!later) {
			Practice after = practice(null, null, PracticeStatus.ACTIVE,
					arrival.memberships().toArray(NeighbourhoodMembership[]::new));
			for (LocalDate each = APRIL.minusDays(1); each.isBefore(APRIL.plusDays(1600)); each = each.plusDays(1)) {
				assertThat(after.neighbourhoodIdOn(each))
					.isEqualTo(each.isBefore(arrival.on()) ? before.neighbourhoodIdOn(each) : "there");
			}
		}
	}

}
