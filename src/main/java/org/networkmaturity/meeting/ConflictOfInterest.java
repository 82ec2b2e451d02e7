package org.networkmaturity.meeting;

import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that was noted, and what it means for the meeting.
 *
 * @param party who is conflicted
 * @param outcome what they may still do
 * @param note what the conflict is; null where nobody said
 */
public record ConflictOfInterest(String party, ConflictOutcome outcome, @Nullable String note) {

	/**
	 * Whether this is about somebody who is called one of these names.
	 * @param names names, codes or ids
	 * @return whether the party is one of them, whatever the capitals and spaces
	 */
	boolean isAbout(Collection<String> names) {
		String party = plain(this.party);
		return names.stream().anyMatch((name) -> plain(name).equals(party));
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
