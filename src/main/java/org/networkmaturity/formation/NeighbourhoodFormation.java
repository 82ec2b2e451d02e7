package org.networkmaturity.formation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;
import org.networkmaturity.store.Message;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Forms neighbourhoods, of practices that were in none, or by splitting or merging
 * others.
 */
@Service
class NeighbourhoodFormation {

	private final FormationCheck check;

	private final Neighbourhoods neighbourhoods;

	private final MarkedPractices marks;

	private final FormationReach reach;

	private final Races races;

	private final Clock clock;

	NeighbourhoodFormation(FormationCheck check, Neighbourhoods neighbourhoods, MarkedPractices marks,
			FormationReach reach, Races races, Clock clock) {
		this.check = check;
		this.neighbourhoods = neighbourhoods;
		this.marks = marks;
		this.reach = reach;
		this.races = races;
		this.clock = clock;
	}

	NeighbourhoodPayload form(FormNeighbourhoodInput input, Caller caller) {
		caller.require(Role.DIRECTORY_MANAGER);
		InputProblems problems = new InputProblems();
		ProposedNeighbourhood proposal = this.check.check(input, caller, problems);
		if (proposal == null) {
			return NeighbourhoodPayload.refused(problems.list());
		}
		return this.races.run(() -> attempt(proposal, caller));
	}

	private NeighbourhoodPayload attempt(ProposedNeighbourhood proposal, Caller caller) {
		Neighbourhood earlier = this.neighbourhoods.getEvenIfForming(proposal.neighbourhood().id());
		if (earlier != null && earlier.forming() == null) {
			return repeated(earlier, proposal);
		}
		if (earlier != null) {
			this.marks.giveUp(earlier);
		}
		Map<String, Practice> practices = this.marks.settled(proposal.practices());
		List<Arrival> arrivals = proposal.arrivals(practices);
		this.reach.requireOrigins(arrivals, proposal.neighbourhood().commissionerId(), caller);
		InputProblems problems = new InputProblems();
		proposal.check(arrivals, practices.keySet(), problems);
		if (this.neighbourhoods.isNameTaken(proposal.neighbourhood().commissionerId(), proposal.neighbourhood().name(),
				proposal.neighbourhood().formedOn())) {
			problems.add(Problem.at(ProblemCode.DUPLICATE,
					"This commissioner has a neighbourhood of this name: give it another", "name"));
		}
		return problems.isEmpty() ? carryOut(proposal, arrivals, caller) : refused(problems, proposal);
	}

	/**
	 * What stands in the way may be what the same call has formed on another thread
	 * meanwhile.
	 */
	private NeighbourhoodPayload refused(InputProblems problems, ProposedNeighbourhood proposal) {
		Neighbourhood meanwhile = this.neighbourhoods.get(proposal.neighbourhood().id());
		return (meanwhile != null) ? repeated(meanwhile, proposal) : NeighbourhoodPayload.refused(problems.list());
	}

	private NeighbourhoodPayload repeated(Neighbourhood earlier, ProposedNeighbourhood proposal) {
		if (earlier.formation() == null || !earlier.formation().call().equals(proposal.call())) {
			return NeighbourhoodPayload.refused(Call.KEY_TAKEN);
		}
		this.marks.settled(proposal.practices());
		return NeighbourhoodPayload.done(earlier);
	}

	private NeighbourhoodPayload carryOut(ProposedNeighbourhood proposal, List<Arrival> arrivals, Caller caller) {
		String attempt = UUID.randomUUID().toString();
		Neighbourhood forming = proposal.neighbourhood()
			.forming(new Neighbourhood.Formation(new Stamp(this.clock.instant(), caller.actor()), proposal.call(),
					attempt));
		if (forming.odsCode() != null) {
			this.marks.free(List.of(forming.odsCode()));
		}
		if (!this.neighbourhoods.begin(forming)) {
			return notBegun(forming);
		}
		List<Practice> marked = this.marks.mark(arrivals, attempt);
		if (marked == null
				|| !this.neighbourhoods.form(forming.id(), attempt, nextInstant(marked), event(forming, arrivals))) {
			this.neighbourhoods.abandon(forming.id(), attempt);
			this.marks.unmark((marked != null) ? marked : List.of());
			throw new OptimisticLockingFailureException("Another change of a practice came first");
		}
		Neighbourhood formed = Objects.requireNonNull(this.neighbourhoods.get(forming.id()));
		this.marks.carryOut(marked, formed);
		return NeighbourhoodPayload.done(formed);
	}

	private static Message event(Neighbourhood formed, List<Arrival> arrivals) {
		Deed deed = Deed.current();
		arrivals.forEach((arrival) -> deed.about(List.of(), arrival.practice().id()));
		return deed.done(formed.id(),
				"Formed of practices from %s on: %d".formatted(formed.formedOn(), arrivals.size()));
	}

	/** Now, but later than the last change of each of the practices. */
	private Instant nextInstant(List<Practice> marked) {
		Instant now = this.clock.instant();
		return marked.stream().map((practice) -> practice.nextInstant(now)).max(Comparator.naturalOrder()).orElse(now);
	}

	private NeighbourhoodPayload notBegun(Neighbourhood forming) {
		if (this.neighbourhoods.getEvenIfForming(forming.id()) != null) {
			throw new OptimisticLockingFailureException("The same call is under way");
		}
		return NeighbourhoodPayload.refused(Problem.at(ProblemCode.DUPLICATE,
				"Another neighbourhood has this code: give this one its own, or leave it out until it has one",
				"odsCode"));
	}

}
