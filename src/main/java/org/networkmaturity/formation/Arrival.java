package org.networkmaturity.formation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Joining;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

/**
 * A practice that is to be in another neighbourhood from a day on.
 *
 * @param practice the practice as it is
 * @param neighbourhoodId where it is to be
 * @param on its first day there
 */
record Arrival(Practice practice, String neighbourhoodId, LocalDate on) {

	/**
	 * Where it is until then.
	 * @return the id of a neighbourhood, or null where it is in none on that day
	 */
	@Nullable String comesFrom() {
		return this.practice.neighbourhoodIdOn(this.on);
	}

	/**
	 * Why it cannot be.
	 * @param path where in the input it was asked for
	 * @return what is in the way, or null where nothing is
	 */
	@Nullable Problem objection(InputPath path) {
		if (!this.practice.isOpenOn(this.on)) {
			return new Problem(ProblemCode.WRONG_STATUS, notOpen(), path.steps());
		}
		if (this.neighbourhoodId.equals(comesFrom())) {
			return new Problem(ProblemCode.DUPLICATE,
					"%s is in this neighbourhood on %s already".formatted(this.practice.name(), this.on), path.steps());
		}
		return this.practice.memberships()
			.stream()
			.filter((membership) -> !membership.from().isBefore(this.on))
			.findFirst()
			.map((later) -> new Problem(ProblemCode.OUT_OF_ORDER,
					"%s joins a neighbourhood on %s: choose a later day".formatted(this.practice.name(), later.from()),
					path.steps()))
			.orElse(null);
	}

	private String notOpen() {
		LocalDate opened = this.practice.openedOn();
		if (opened != null && this.on.isBefore(opened)) {
			return "%s opens on %s: choose a day from then on".formatted(this.practice.name(), opened);
		}
		LocalDate closed = this.practice.closedOn();
		return (closed != null) ? "%s closed on %s, and cannot move after it".formatted(this.practice.name(), closed)
				: "%s is closed, and cannot move".formatted(this.practice.name());
	}

	/**
	 * Its times in neighbourhoods once it has happened: where it was until then it was to
	 * the day before, and where it is now it is until it closes.
	 * @return they, oldest first
	 */
	List<NeighbourhoodMembership> memberships() {
		List<NeighbourhoodMembership> memberships = new ArrayList<>();
		this.practice.memberships()
			.forEach((each) -> memberships.add(each.isOn(this.on) ? each.until(this.on.minusDays(1)) : each));
		memberships.add(new NeighbourhoodMembership(this.neighbourhoodId, this.on, this.practice.closedOn()));
		return memberships;
	}

	/**
	 * A mark that this is about to happen.
	 * @param attempt which attempt at it
	 * @param now the time
	 * @return the mark
	 */
	Joining mark(String attempt, Instant now) {
		return new Joining(this.neighbourhoodId, attempt, now, memberships());
	}

}
