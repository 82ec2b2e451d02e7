package org.networkmaturity.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Practice;

/**
 * Imports what a register says of practices.
 *
 * @param <R> what a row says
 */
abstract class PracticeImporter<R> implements RegisterImporter<R> {

	private final RegisterStore store;

	PracticeImporter(RegisterStore store) {
		this.store = store;
	}

	@Override
	public final void run(Map<String, List<Entry<R>>> batch, Verdicts<R> verdicts) {
		prepare(batch);
		Map<String, Practice> found = this.store.practices(batch.keySet());
		List<Practice> created = new ArrayList<>();
		List<Practice> changed = new ArrayList<>();
		batch.forEach((code, entries) -> {
			Practice before = found.get(code);
			Practice after = next(before, entries, verdicts);
			if (after != null && before == null) {
				created.add(after);
			}
			else if (after != null && after != before) {
				changed.add(after);
			}
		});
		this.store.savePractices(created, changed);
	}

	/**
	 * Makes ready what a batch needs.
	 * @param batch the rows, by the practices' codes
	 */
	void prepare(Map<String, List<Entry<R>>> batch) {
	}

	/**
	 * What becomes of a practice.
	 * @param before the practice as it is; null where there is none
	 * @param entries what the register says of it
	 * @param verdicts what becomes of each row is noted here
	 * @return the practice; itself where nothing changes, null where there is still none
	 */
	abstract @Nullable Practice next(@Nullable Practice before, List<Entry<R>> entries, Verdicts<R> verdicts);

	final @Nullable Practice refuseUnknown(List<Entry<R>> entries, Verdicts<R> verdicts) {
		return refuse(entries, "There is no practice %s: import epraccur first, or a newer one"
			.formatted(key(entries.getFirst().value())), verdicts);
	}

	/**
	 * Refuses all rows.
	 * @param entries the rows
	 * @param reason why
	 * @param verdicts where it is noted
	 * @return null, for no practice
	 */
	final @Nullable Practice refuse(List<Entry<R>> entries, String reason, Verdicts<R> verdicts) {
		entries.forEach((entry) -> verdicts.refuse(entry, reason));
		return null;
	}

}
