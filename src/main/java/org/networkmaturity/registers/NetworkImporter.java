package org.networkmaturity.registers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;

/**
 * Imports networks: as new neighbourhoods, or as the code of one that was formed without
 * one under the same name.
 */
class NetworkImporter implements RegisterImporter<RegisteredPcn> {

	private final RegisterStore store;

	private final CommissionerRegistration commissioners;

	private final Clock clock;

	NetworkImporter(RegisterStore store, CommissionerRegistration commissioners, Clock clock) {
		this.store = store;
		this.commissioners = commissioners;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "networks";
	}

	@Override
	public String key(RegisteredPcn value) {
		return value.odsCode();
	}

	@Override
	public void run(Map<String, List<Entry<RegisteredPcn>>> batch, Verdicts<RegisteredPcn> verdicts) {
		Set<String> named = this.commissioners
			.register(RegisterImporter.values(batch).map(RegisteredPcn::commissioner));
		Map<String, Neighbourhood> found = this.store.networks(batch.keySet());
		Set<Neighbourhood> uncoded = new LinkedHashSet<>(this.store.uncoded(named));
		Map<String, Locality> localities = this.commissioners.localities(homeless(batch, found));
		Instant now = this.clock.instant();
		List<Neighbourhood> created = new ArrayList<>();
		List<Neighbourhood> changed = new ArrayList<>();
		batch.forEach((code, entries) -> {
			Entry<RegisteredPcn> entry = entries.getFirst();
			entries.subList(1, entries.size())
				.forEach((other) -> verdicts.refuse(other,
						"This network is in line %d already".formatted(entry.line())));
			NetworkReconciliation said = new NetworkReconciliation(entry.value(), localities, now);
			Neighbourhood before = found.containsKey(code) ? found.get(code) : said.takeNamesake(uncoded);
			Neighbourhood after = (before != null) ? said.reconcile(before) : said.create();
			verdicts.note(entry,
					(before == null) ? Outcome.CREATED : (after == before) ? Outcome.UNCHANGED : Outcome.CHANGED);
			if (after != before) {
				((before == null) ? created : changed).add(after);
			}
		});
		this.store.saveNetworks(created, changed);
	}

	/** Commissioners for which a locality is needed, since a network comes to them. */
	private static Set<String> homeless(Map<String, List<Entry<RegisteredPcn>>> batch,
			Map<String, Neighbourhood> found) {
		return batch.entrySet()
			.stream()
			.map((each) -> Map.entry(each.getKey(), each.getValue().getFirst().value().commissioner().id()))
			.filter((each) -> !found.containsKey(each.getKey())
					|| !found.get(each.getKey()).commissionerId().equals(each.getValue()))
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet());
	}

}
