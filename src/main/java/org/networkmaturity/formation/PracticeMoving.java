package org.networkmaturity.formation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeMove;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Moves practices from one neighbourhood to another.
 */
@Service
class PracticeMoving {

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	private final MarkedPractices marks;

	private final FormationReach reach;

	private final Foresight foresight;

	private final Races races;

	private final Clock clock;

	PracticeMoving(Neighbourhoods neighbourhoods, Practices practices, MarkedPractices marks, FormationReach reach,
			Foresight foresight, Races races, Clock clock) {
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.marks = marks;
		this.reach = reach;
		this.foresight = foresight;
		this.races = races;
		this.clock = clock;
	}

	PracticePayload move(MovePracticeInput input, Caller caller) {
		caller.require(Role.DIRECTORY_MANAGER);
		Call call = Call.of(input.idempotencyKey(), "movePractice", input.practice(), input.toNeighbourhoodId(),
				input.on());
		return this.races.run(() -> attempt(input, caller, call));
	}

	private PracticePayload attempt(MovePracticeInput input, Caller caller, Call call) {
		InputProblems problems = new InputProblems();
		Practice practice = this.marks.settled(List.of(input.practice())).get(input.practice());
		if (practice == null) {
			problems.add(Problem.at(ProblemCode.NOT_FOUND, "There is no practice with this code", "practice"));
		}
		Neighbourhood target = this.neighbourhoods.get(input.toNeighbourhoodId());
		if (target == null) {
			problems
				.add(Problem.at(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id", "toNeighbourhoodId"));
		}
		problems.checkKey(input.idempotencyKey());
		if (practice == null || target == null) {
			return PracticePayload.refused(problems.list());
		}
		Deed.current().about(target.organisations(), practice.id(), target.id());
		caller.requireReach(target.organisations(), target.name());
		PracticeMove earlier = practice.move(caller.actor().subject(), call.key());
		if (earlier != null) {
			return earlier.call().equals(call) ? PracticePayload.done(practice)
					: PracticePayload.refused(List.of(Call.KEY_TAKEN));
		}
		Arrival arrival = new Arrival(practice, target.id(), input.on());
		this.reach.requireOrigins(List.of(arrival), target.commissionerId(), caller);
		check(arrival, target, problems);
		this.foresight.check(input.on(), "on", problems);
		return problems.isEmpty() ? PracticePayload.done(carryOut(arrival, target, caller, call))
				: PracticePayload.refused(problems.list());
	}

	private static void check(Arrival arrival, Neighbourhood target, InputProblems problems) {
		if (arrival.on().isBefore(target.formedOn())) {
			problems.add(Problem.at(ProblemCode.WRONG_STATUS,
					"%s is formed on %s: choose a day from then on".formatted(target.name(), target.formedOn()), "on"));
		}
		if (target.closedOn() != null) {
			problems.add(Problem.at(ProblemCode.WRONG_STATUS,
					"%s closes on %s: no practice can join it".formatted(target.name(), target.closedOn()),
					"toNeighbourhoodId"));
		}
		Problem objection = arrival.objection(InputPath.input().then("practice"));
		if (objection != null) {
			problems.add(objection);
		}
	}

	private Practice carryOut(Arrival arrival, Neighbourhood target, Caller caller, Call call) {
		List<Practice> marked = this.marks.mark(List.of(arrival), UUID.randomUUID().toString());
		if (marked == null) {
			throw new OptimisticLockingFailureException("Another change of the practice came first");
		}
		if (!this.neighbourhoods.expect(target)) {
			this.marks.unmark(marked);
			throw new OptimisticLockingFailureException("Another change of the neighbourhood came first");
		}
		PracticeMove move = new PracticeMove(target.id(), arrival.on(), new Stamp(this.clock.instant(), caller.actor()),
				call);
		Practice moved = marked.getFirst().moved(arrival.memberships(), move);
		if (!this.practices.change(moved,
				Deed.current().done(moved.id(), "Moves to %s on %s".formatted(target.name(), arrival.on())))) {
			throw new OptimisticLockingFailureException("This attempt was given up");
		}
		return moved;
	}

}
