package org.networkmaturity.registers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of each row.
 *
 * @param <R> what a row says
 */
class Verdicts<R> {

	private final Map<Entry<R>, Outcome> outcomes = new LinkedHashMap<>();

	private final Map<Entry<R>, String> reasons = new HashMap<>();

	/**
	 * Notes what became of a row. What was created or changed once is not unchanged when
	 * its batch is run again.
	 * @param entry the row
	 * @param outcome what became of it
	 */
	void note(Entry<R> entry, Outcome outcome) {
		this.outcomes.merge(entry, outcome, (earlier, now) -> (now == Outcome.UNCHANGED) ? earlier : now);
	}

	void refuse(Entry<R> entry, String reason) {
		this.outcomes.put(entry, Outcome.REFUSED);
		this.reasons.put(entry, reason);
	}

	void tell(String kind, Table table, Report report) {
		this.outcomes.forEach((entry, outcome) -> {
			if (outcome == Outcome.REFUSED) {
				report.refuse(kind, table, entry.line(), this.reasons.getOrDefault(entry, ""));
			}
			else {
				report.count(kind, outcome, 1);
			}
		});
	}

}
