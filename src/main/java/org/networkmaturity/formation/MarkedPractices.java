package org.networkmaturity.formation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Joining;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.mutation.Races;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sees to the marks on practices: settles those that somebody left behind, and sets new
 * ones.
 */
@Component
public class MarkedPractices {

	private final Practices practices;

	private final Neighbourhoods neighbourhoods;

	private final Clock clock;

	MarkedPractices(Practices practices, Neighbourhoods neighbourhoods, Clock clock) {
		this.practices = practices;
		this.neighbourhoods = neighbourhoods;
		this.clock = clock;
	}

	/**
	 * The practices with these codes, settled, so that they can be changed.
	 * @param odsCodes their codes
	 * @return those that there are, by code, without marks
	 * @throws OptimisticLockingFailureException where somebody else is about to move one
	 */
	public Map<String, Practice> settled(Collection<String> odsCodes) {
		Map<String, Practice> settled = new HashMap<>();
		for (Practice practice : this.practices.stored(odsCodes)) {
			settled.put(practice.odsCode(), settle(practice));
		}
		return settled;
	}

	/**
	 * Settles a practice: what was decided is carried out, and what is too old to be
	 * decided any more is given up.
	 * @param practice the practice as it is stored
	 * @return the practice, without a mark
	 * @throws OptimisticLockingFailureException where somebody else is about to move it
	 */
	Practice settle(Practice practice) {
		Joining mark = practice.joining();
		if (mark == null) {
			return practice;
		}
		Neighbourhood target = this.neighbourhoods.getEvenIfForming(mark.neighbourhoodId());
		if (target != null && target.isFormedBy(mark.attempt())) {
			return changed(practice.joined(target));
		}
		if (target != null && Races.mayBeAlive(mark.begun(), this.clock.instant())) {
			throw new OptimisticLockingFailureException("Somebody is moving " + practice.id());
		}
		if (target != null && target.forming() != null) {
			this.neighbourhoods.abandon(target.id(), mark.attempt());
			if (this.neighbourhoods.getEvenIfForming(target.id()) instanceof Neighbourhood other
					&& other.isFormedBy(mark.attempt())) {
				throw new OptimisticLockingFailureException("It was formed just now");
			}
		}
		return changed(practice.marked(null));
	}

	/**
	 * Gives up an attempt at forming a neighbourhood that is too old to be decided any
	 * more.
	 * @param forming the neighbourhood, which is still being formed
	 * @throws OptimisticLockingFailureException where it may yet be formed
	 */
	void giveUp(Neighbourhood forming) {
		Neighbourhood.Formation formation = Objects.requireNonNull(forming.formation());
		if (Races.mayBeAlive(formation.formed().at(), this.clock.instant())) {
			throw new OptimisticLockingFailureException("Somebody is forming " + forming.id());
		}
		this.neighbourhoods.abandon(forming.id(), formation.attempt());
	}

	/**
	 * Frees codes that somebody left behind half formed.
	 * @param odsCodes codes of networks
	 * @throws OptimisticLockingFailureException where one may yet be formed
	 */
	public void free(Collection<String> odsCodes) {
		this.neighbourhoods.formingWithCodes(odsCodes).forEach(this::giveUp);
	}

	/**
	 * Marks practices.
	 * @param arrivals they, as they were read
	 * @param attempt which attempt it is
	 * @return they, marked; null where somebody else changed one first
	 */
	@Nullable List<Practice> mark(List<Arrival> arrivals, String attempt) {
		List<Practice> marked = new ArrayList<>();
		for (Arrival arrival : arrivals) {
			Practice next = arrival.practice().marked(arrival.mark(attempt, this.clock.instant()));
			if (!this.practices.change(next)) {
				unmark(marked);
				return null;
			}
			marked.add(next);
		}
		return marked;
	}

	/**
	 * Takes marks away again, where they are still there.
	 * @param marked the practices as they were marked
	 */
	void unmark(List<Practice> marked) {
		marked.forEach((practice) -> this.practices.change(practice.marked(null)));
	}

	/**
	 * Replaces marks by what they say, once that is decided.
	 * @param marked the practices as they were marked
	 * @param formed the neighbourhood that was formed
	 */
	void carryOut(List<Practice> marked, Neighbourhood formed) {
		marked.forEach((practice) -> this.practices.change(practice.joined(formed)));
	}

	private Practice changed(Practice next) {
		if (!this.practices.change(next)) {
			throw new OptimisticLockingFailureException("Somebody else settled " + next.id());
		}
		return next;
	}

}
