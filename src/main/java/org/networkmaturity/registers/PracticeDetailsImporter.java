package org.networkmaturity.registers;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
		this.commissioners.register(RegisterImporter.values(batch).map(RegisteredPractice::commissioner));
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
		Precedence<PracticeDetails> of = new Precedence<>(ours, last, said);
		boolean stateFollows = of.follows(PracticeDetails::status) && of.follows(PracticeDetails::closedOn);
		PracticeDetails state = stateFollows ? said : ours;
		return new PracticeDetails(of.next(PracticeDetails::name), of.next(PracticeDetails::postcode), state.status(),
				of.next(PracticeDetails::openedOn), state.closedOn(), of.next(PracticeDetails::commissionerId));
	}

}
