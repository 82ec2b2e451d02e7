package org.networkmaturity.registers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;

/**
 * Imports which practice was in which network from which day to which.
 */
class MembershipImporter extends PracticeImporter<RegisteredMembership> {

	private final RegisterStore store;

	private final Clock clock;

	private Map<String, Neighbourhood> networks = Map.of();

	MembershipImporter(RegisterStore store, Clock clock) {
		super(store);
		this.store = store;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "memberships";
	}

	@Override
	public String key(RegisteredMembership value) {
		return value.practice();
	}

	@Override
	void prepare(Map<String, List<Entry<RegisteredMembership>>> batch) {
		this.networks = this.store
			.networks(RegisterImporter.values(batch).map(RegisteredMembership::network).collect(Collectors.toSet()));
	}

	@Override
	@Nullable Practice next(@Nullable Practice before, List<Entry<RegisteredMembership>> entries,
			Verdicts<RegisteredMembership> verdicts) {
		if (before == null) {
			return refuseUnknown(entries, verdicts);
		}
		List<Entry<RegisteredMembership>> known = new ArrayList<>();
		List<NeighbourhoodMembership> said = new ArrayList<>();
		for (Entry<RegisteredMembership> entry : entries) {
			Neighbourhood network = this.networks.get(entry.value().network());
			if (network == null) {
				verdicts.refuse(entry,
						"There is no network %s: import the PCN details first".formatted(entry.value().network()));
				continue;
			}
			known.add(entry);
			said.add(new NeighbourhoodMembership(network.id(), entry.value().period().from(),
					entry.value().period().to()));
		}
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(before.memberships(), said);
		for (int i = 0; i < known.size(); i++) {
			String reason = outcome.refused().get(i);
			if (reason != null) {
				verdicts.refuse(known.get(i), reason);
			}
			else {
				verdicts.note(known.get(i), outcome(said.get(i), before.memberships(), outcome.memberships()));
			}
		}
		return outcome.memberships().equals(before.memberships()) ? before
				: before.withMemberships(outcome.memberships(), this.clock.instant());
	}

	private static Outcome outcome(NeighbourhoodMembership said, List<NeighbourhoodMembership> before,
			List<NeighbourhoodMembership> after) {
		NeighbourhoodMembership next = after.stream()
			.filter((each) -> each.neighbourhoodId().equals(said.neighbourhoodId()) && each.registered() != null
					&& each.registered().from().equals(said.from()))
			.findFirst()
			.orElseThrow();
		if (before.contains(next)) {
			return Outcome.UNCHANGED;
		}
		return before.stream()
			.anyMatch((each) -> each.neighbourhoodId().equals(next.neighbourhoodId()) && each.isOn(next.from()))
					? Outcome.CHANGED : Outcome.CREATED;
	}

}
