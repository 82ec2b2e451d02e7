package org.networkmaturity.registers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Period;
import org.networkmaturity.directory.RegisteredNetwork;

/**
 * What becomes of a neighbourhood when the register speaks of it. What people entered
 * stays; the rest follows the register.
 *
 * @param said what the register says
 * @param localities where networks lie that come to a commissioner, by the commissioner
 * @param at since when that is known
 */
record NetworkReconciliation(RegisteredPcn said, Map<String, Locality> localities, Instant at) {

	private static final Pattern KIND = Pattern.compile("\\s+(PCN|Primary Care Network)$", Pattern.CASE_INSENSITIVE);

	/**
	 * The neighbourhood that was formed under the same name before there was a code.
	 * @param uncoded neighbourhoods without codes; it is taken out
	 * @return the neighbourhood, or null where there is none, or more than one
	 */
	@Nullable Neighbourhood takeNamesake(Set<Neighbourhood> uncoded) {
		String name = bare(network().name());
		List<Neighbourhood> namesakes = uncoded.stream()
			.filter((each) -> each.commissionerId().equals(network().commissionerId()))
			.filter((each) -> bare(each.name()).equalsIgnoreCase(name))
			.toList();
		if (namesakes.size() != 1) {
			return null;
		}
		uncoded.remove(namesakes.getFirst());
		return namesakes.getFirst();
	}

	private static String bare(String name) {
		return KIND.matcher(name.strip()).replaceFirst("");
	}

	Neighbourhood create() {
		return Neighbourhood
			.of(this.said.odsCode().toLowerCase(Locale.ROOT), network().name(), this.said.odsCode(),
					network().commissionerId(), locality(), null, network().opened().from(), List.of())
			.registered(this.said.odsCode(), network(), network().name(), network().commissionerId(), locality(),
					network().opened(), this.at)
			.firstKnown(this.at);
	}

	/**
	 * The neighbourhood once the register has spoken.
	 * @param before the neighbourhood as it is
	 * @return what becomes of it; itself where nothing changes
	 */
	Neighbourhood reconcile(Neighbourhood before) {
		RegisteredNetwork last = before.registered();
		if (network().equals(last) && this.said.odsCode().equals(before.odsCode())) {
			return before;
		}
		Precedence<RegisteredNetwork> of = new Precedence<>(new RegisteredNetwork(before.name(),
				before.commissionerId(), new Period(before.formedOn(), before.closedOn())), last, network());
		String commissionerId = of.next(RegisteredNetwork::commissionerId);
		return before.registered(this.said.odsCode(), network(), of.next(RegisteredNetwork::name), commissionerId,
				commissionerId.equals(before.commissionerId()) ? before.localityId() : locality(),
				new Period(of.next((each) -> each.opened().from()), of.next((each) -> each.opened().to())), this.at);
	}

	private RegisteredNetwork network() {
		return this.said.network();
	}

	private String locality() {
		return Objects.requireNonNull(this.localities.get(network().commissionerId())).id();
	}

}
