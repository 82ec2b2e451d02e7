package org.networkmaturity.formation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Closes neighbourhoods that have no practices any more.
 */
@Service
class NeighbourhoodClosing {

	private static final int MOST_NAMED = 5;

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	private final MarkedPractices marks;

	private final Foresight foresight;

	private final Races races;

	private final Clock clock;

	NeighbourhoodClosing(Neighbourhoods neighbourhoods, Practices practices, MarkedPractices marks, Foresight foresight,
			Races races, Clock clock) {
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.marks = marks;
		this.foresight = foresight;
		this.races = races;
		this.clock = clock;
	}

	NeighbourhoodPayload close(CloseNeighbourhoodInput input, Caller caller) {
		caller.require(Role.DIRECTORY_MANAGER);
		InputProblems problems = new InputProblems();
		problems.checkReason(input.reason());
		this.foresight.check(input.on(), "on", problems);
		problems.checkKey(input.idempotencyKey());
		Call call = Call.of(input.idempotencyKey(), "closeNeighbourhood", caller.actor().subject(), input.id(),
				input.on(), input.reason());
		return this.races.run(() -> attempt(input, caller, call, problems.list()));
	}

	private NeighbourhoodPayload attempt(CloseNeighbourhoodInput input, Caller caller, Call call,
			List<Problem> problems) {
		Neighbourhood neighbourhood = this.neighbourhoods.get(input.id());
		if (neighbourhood == null) {
			return NeighbourhoodPayload
				.refused(Problem.at(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id", "id"));
		}
		Deed.current().about(neighbourhood.organisations(), neighbourhood.id());
		caller.requireReach(neighbourhood.organisations(), neighbourhood.name());
		if (!problems.isEmpty()) {
			return NeighbourhoodPayload.refused(problems);
		}
		if (neighbourhood.closing() != null && neighbourhood.closing().call().equals(call)) {
			return NeighbourhoodPayload.done(neighbourhood);
		}
		Problem objection = objection(neighbourhood, input.on());
		if (objection != null) {
			return NeighbourhoodPayload.refused(objection);
		}
		Stamp now = new Stamp(this.clock.instant(), caller.actor());
		Neighbourhood closed = neighbourhood.closed(input.on(), new Neighbourhood.Closing(now, call, input.reason()));
		if (!this.neighbourhoods.change(closed,
				Deed.current().done(closed.id(), "Its last day is " + closed.closedOn()))) {
			throw new OptimisticLockingFailureException("Another change of the neighbourhood came first");
		}
		return NeighbourhoodPayload.done(closed);
	}

	private @Nullable Problem objection(Neighbourhood neighbourhood, LocalDate last) {
		if (neighbourhood.closedOn() != null) {
			return Problem.at(ProblemCode.WRONG_STATUS,
					"%s is closed already, on %s".formatted(neighbourhood.name(), neighbourhood.closedOn()), "id");
		}
		if (last.isBefore(neighbourhood.formedOn())) {
			return Problem.at(ProblemCode.OUT_OF_ORDER, "%s was formed on %s, and cannot close before it"
				.formatted(neighbourhood.name(), neighbourhood.formedOn()), "on");
		}
		List<String> remaining = this.practices.storedAfter(neighbourhood.id(), last)
			.stream()
			.map(this.marks::settle)
			.filter((practice) -> isInAfter(practice, neighbourhood, last))
			.map(Practice::name)
			.toList();
		return remaining.isEmpty() ? null : Problem.at(ProblemCode.WRONG_STATUS,
				"%s still has practices after %s: move them first, or choose a later day. They are %s".formatted(
						neighbourhood.name(), last,
						remaining.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
								+ ((remaining.size() > MOST_NAMED)
										? " and %d more".formatted(remaining.size() - MOST_NAMED) : "")),
				"id");
	}

	private static boolean isInAfter(Practice practice, Neighbourhood neighbourhood, LocalDate last) {
		return !practice.isClosedAfter(last) && practice.memberships()
			.stream()
			.anyMatch((membership) -> membership.neighbourhoodId().equals(neighbourhood.id())
					&& (membership.to() == null || membership.to().isAfter(last)));
	}

}
