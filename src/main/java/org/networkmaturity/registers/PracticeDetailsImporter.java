package org.networkmaturity.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;

/**
 * Imports practices. What people entered of one before the register spoke of it stays.
 */
class PracticeDetailsImporter extends PracticeImporter<RegisteredPractice> {

	private final CommissionerRegistration commissioners;

	PracticeDetailsImporter(RegisterStore store, CommissionerRegistration commissioners) {
		super(store);
		this.commissioners = commissioners;
	}

	@Override
	public String kind() {
		return "practices";
	}

	@Override
	public String key(RegisteredPractice value) {
		return value.odsCode();
	}

	@Override
	void prepare(Map<String, List<Entry<RegisteredPractice>>> batch) {
		Map<String, Commissioner> named = new LinkedHashMap<>();
		batch.values()
			.stream()
			.flatMap(List::stream)
			.map((entry) -> entry.value().commissioner())
			.forEach((code) -> named.put(Commissioner.idOf(code), Commissioner.of(code, code)));
		this.commissioners.register(named);
	}

	@Override
	@Nullable Practice next(@Nullable Practice before, List<Entry<RegisteredPractice>> entries,
			Verdicts<RegisteredPractice> verdicts) {
		Entry<RegisteredPractice> entry = entries.getFirst();
		refuse(entries.subList(1, entries.size()), "This practice is in line %d already".formatted(entry.line()),
				verdicts);
		PracticeDetails said = entry.value().details();
		if (before == null) {
			verdicts.note(entry, Outcome.CREATED);
			return Practice.of(entry.value().odsCode(), said, List.of(), List.of(), List.of()).registered(said, said);
		}
		if (said.equals(before.registered())) {
			verdicts.note(entry, Outcome.UNCHANGED);
			return before;
		}
		verdicts.note(entry, Outcome.CHANGED);
		return before.registered(reconciled(before.details(), before.registered(), said), said);
	}

	/**
	 * What the register said last follows what it says now; what differs from it stays.
	 */
	private static PracticeDetails reconciled(PracticeDetails ours, @Nullable PracticeDetails last,
			PracticeDetails said) {
		boolean stateFollows = follows(ours.status(), (last != null) ? last.status() : null)
				&& follows(ours.closedOn(), (last != null) ? last.closedOn() : null);
		PracticeDetails state = stateFollows ? said : ours;
		return new PracticeDetails(
				follows(ours.name(), (last != null) ? last.name() : null) ? said.name() : ours.name(),
				follows(ours.postcode(), (last != null) ? last.postcode() : null) ? said.postcode() : ours.postcode(),
				state.status(),
				follows(ours.openedOn(), (last != null) ? last.openedOn() : null) ? said.openedOn() : ours.openedOn(),
				state.closedOn(), follows(ours.commissionerId(), (last != null) ? last.commissionerId() : null)
						? said.commissionerId() : ours.commissionerId());
	}

	private static boolean follows(@Nullable Object ours, @Nullable Object last) {
		return Objects.equals(ours, last);
	}

}
