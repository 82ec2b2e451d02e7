package org.networkmaturity.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Practice;

/**
 * Imports registered list sizes. What was counted on other days stays.
 */
class ListSizeImporter extends PracticeImporter<RegisteredListSize> {

	private final Clock clock;

	ListSizeImporter(RegisterStore store, Clock clock) {
		super(store);
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "list sizes";
	}

	@Override
	public String key(RegisteredListSize value) {
		return value.practice();
	}

	@Override
	@Nullable Practice next(@Nullable Practice before, List<Entry<RegisteredListSize>> entries,
			Verdicts<RegisteredListSize> verdicts) {
		if (before == null) {
			return refuseUnknown(entries, verdicts);
		}
		Map<LocalDate, Integer> known = new HashMap<>();
		before.listSizes().forEach((size) -> known.put(size.on(), size.patients()));
		Map<LocalDate, ListSize> differing = new LinkedHashMap<>();
		Set<LocalDate> seen = new HashSet<>();
		for (Entry<RegisteredListSize> entry : entries) {
			ListSize size = entry.value().size();
			Integer earlier = known.get(size.on());
			if (!seen.add(size.on())) {
				verdicts.refuse(entry, "This practice's list size of this day is in the file already");
			}
			else if (earlier != null && earlier == size.patients()) {
				verdicts.note(entry, Outcome.UNCHANGED);
			}
			else {
				verdicts.note(entry, (earlier == null) ? Outcome.CREATED : Outcome.CHANGED);
				differing.put(size.on(), size);
			}
		}
		return differing.isEmpty() ? before : before.with(differing.values(), this.clock.instant());
	}

}
