package org.networkmaturity.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Period;

/**
 * What becomes of a practice's times in neighbourhoods when the register speaks of them.
 * Days that people entered stay, until the register says the same; other days follow the
 * register. What the register no longer mentions stays, too, as far as the practice is
 * not elsewhere by now.
 */
final class MembershipReconciliation {

	private final List<NeighbourhoodMembership> kept;

	private final List<Claim> claims = new ArrayList<>();

	private final Map<Integer, String> refused = new TreeMap<>();

	private MembershipReconciliation(List<NeighbourhoodMembership> ours) {
		this.kept = new ArrayList<>(ours);
	}

	/**
	 * Reconciles what we have with what the register says.
	 * @param ours the practice's times in neighbourhoods, no two on one day
	 * @param registered what the register says, in the order of its file
	 * @return what becomes of it
	 */
	static Result reconcile(List<NeighbourhoodMembership> ours, List<NeighbourhoodMembership> registered) {
		MembershipReconciliation reconciliation = new MembershipReconciliation(ours);
		reconciliation.inOrder(registered).forEach(reconciliation::claim);
		while (reconciliation.settleOne()) {
			// Each round takes a claim or part of what was kept away.
		}
		return reconciliation.result();
	}

	/**
	 * The register's times one after the other. A day on which one network is left for
	 * the next counts for the next.
	 */
	private Map<Integer, NeighbourhoodMembership> inOrder(List<NeighbourhoodMembership> registered) {
		Map<Integer, NeighbourhoodMembership> inOrder = new LinkedHashMap<>();
		List<Integer> places = IntStream.range(0, registered.size())
			.boxed()
			.sorted(Comparator.comparing((place) -> registered.get(place).from()))
			.toList();
		Integer last = null;
		for (Integer place : places) {
			NeighbourhoodMembership said = registered.get(place);
			NeighbourhoodMembership before = (last != null) ? inOrder.get(last) : null;
			if (last != null && before != null && before.isOn(said.from())) {
				if (!said.from().equals(before.to()) || !before.from().isBefore(said.from())) {
					this.refused.put(place, said.equals(before) ? "This is in the file twice"
							: "The register has the practice in two networks on " + said.from());
					continue;
				}
				inOrder.put(last, before.until(said.from().minusDays(1)));
			}
			inOrder.put(place, said);
			last = place;
		}
		return inOrder;
	}

	private void claim(int place, NeighbourhoodMembership said) {
		Period period = new Period(said.from(), said.to());
		NeighbourhoodMembership ours = this.kept.stream()
			.filter((each) -> each.neighbourhoodId().equals(said.neighbourhoodId()))
			.filter((each) -> overlap(each, said) || isRegisteredFrom(each, said.from()))
			.min(Comparator.comparing((each) -> !isRegisteredFrom(each, said.from())))
			.orElse(null);
		NeighbourhoodMembership next = new NeighbourhoodMembership(said.neighbourhoodId(),
				(ours != null && isFromEntered(ours)) ? ours.from() : said.from(),
				(ours != null && isToEntered(ours)) ? ours.to() : said.to(), period);
		if (next.to() != null && next.to().isBefore(next.from())) {
			this.refused.put(place, "People entered days that do not go with these");
			return;
		}
		this.kept.remove(ours);
		this.claims.add(new Claim(place, ours, next));
	}

	/**
	 * Looks for a claim that something is in the way of, and settles that.
	 * @return false where there is none
	 */
	private boolean settleOne() {
		for (Claim claim : this.claims) {
			List<NeighbourhoodMembership> inTheWay = inTheWay(claim);
			if (!inTheWay.isEmpty()) {
				if (inTheWay.stream().anyMatch((each) -> !this.kept.contains(each) || isEntered(each))) {
					refuse(claim, "People entered that the practice is elsewhere on some of these days");
				}
				else if (inTheWay.stream().anyMatch((each) -> isElsewhereLater(each, claim.next()))) {
					refuse(claim,
							"The register said before that the practice was elsewhere later. Is this an older file?");
				}
				else {
					inTheWay.forEach((each) -> giveWay(each, claim.next().from()));
				}
				return true;
			}
		}
		return false;
	}

	private static boolean isElsewhereLater(NeighbourhoodMembership one, NeighbourhoodMembership other) {
		return one.from().isAfter(other.from()) && !one.neighbourhoodId().equals(other.neighbourhoodId());
	}

	private List<NeighbourhoodMembership> inTheWay(Claim claim) {
		return Stream
			.concat(this.kept.stream(), this.claims.stream().filter((other) -> other != claim).map(Claim::next))
			.filter((other) -> overlap(other, claim.next()))
			.toList();
	}

	private void giveWay(NeighbourhoodMembership membership, LocalDate to) {
		this.kept.remove(membership);
		if (membership.from().isBefore(to)) {
			LocalDate last = to.minusDays(1);
			this.kept.add(new NeighbourhoodMembership(membership.neighbourhoodId(), membership.from(), last,
					new Period(membership.from(), last)));
		}
	}

	private void refuse(Claim claim, String reason) {
		this.claims.remove(claim);
		if (claim.ours() != null) {
			this.kept.add(claim.ours());
		}
		this.refused.put(claim.place(), reason);
	}

	private Result result() {
		return new Result(Stream.concat(this.kept.stream(), this.claims.stream().map(Claim::next))
			.sorted(Comparator.comparing(NeighbourhoodMembership::from))
			.toList(), this.refused);
	}

	private static boolean isEntered(NeighbourhoodMembership membership) {
		return isFromEntered(membership) || isToEntered(membership);
	}

	private static boolean isFromEntered(NeighbourhoodMembership membership) {
		return !isRegisteredFrom(membership, membership.from());
	}

	private static boolean isRegisteredFrom(NeighbourhoodMembership membership, LocalDate day) {
		return membership.registered() != null && membership.registered().from().equals(day);
	}

	private static boolean isToEntered(NeighbourhoodMembership membership) {
		Period registered = membership.registered();
		return !Objects.equals(membership.to(), (registered != null) ? registered.to() : null);
	}

	private static boolean overlap(NeighbourhoodMembership one, NeighbourhoodMembership other) {
		return one.isOn(other.from()) || other.isOn(one.from());
	}

	/**
	 * What became of it.
	 *
	 * @param memberships the practice's times in neighbourhoods, oldest first, no two on
	 * one day
	 * @param refused of what the register says, the places in its list of what cannot be,
	 * each with the reason
	 */
	record Result(List<NeighbourhoodMembership> memberships, Map<Integer, String> refused) {
	}

	/**
	 * A time that the register speaks of.
	 *
	 * @param place where in its list
	 * @param ours the same time as we have it; null where we do not
	 * @param next what becomes of it
	 */
	private record Claim(int place, @Nullable NeighbourhoodMembership ours, NeighbourhoodMembership next) {
	}

}
