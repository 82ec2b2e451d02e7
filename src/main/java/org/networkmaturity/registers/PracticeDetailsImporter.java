package org.networkmaturity.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;

/**
 * Imports practices. The register alone says what they are called and whether they are
 * open.
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
		PracticeDetails details = entry.value().details();
		if (before == null) {
			verdicts.note(entry, Outcome.CREATED);
			return Practice.of(entry.value().odsCode(), details, List.of(), List.of(), List.of());
		}
		if (before.details().equals(details)) {
			verdicts.note(entry, Outcome.UNCHANGED);
			return before;
		}
		verdicts.note(entry, Outcome.CHANGED);
		return before.with(details);
	}

}
