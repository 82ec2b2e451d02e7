package org.networkmaturity.meeting;

import java.text.Normalizer;
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
	 * @return whether the party is one of them, whatever the capitals, the spaces, the
	 * kind of hyphen, and what cannot be seen
	 */
	boolean isAbout(Collection<String> names) {
		String party = plain(this.party);
		return names.stream().anyMatch((name) -> plain(name).equals(party));
	}

	private static String plain(String name) {
		String visible = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
		return visible.replaceAll("\\p{Pd}", "-").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
