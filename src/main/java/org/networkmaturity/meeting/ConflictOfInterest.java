package org.networkmaturity.meeting;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A conflict of interest that was noted, and what it means for the meeting.
 *
 * @param party who is conflicted
 * @param outcome what they may still do
 * @param note what the conflict is; null where nobody said
 * @param noted when and by whom it was noted
 * @param call the call that noted it
 */
public record ConflictOfInterest(String party, ConflictOutcome outcome, @Nullable String note, Stamp noted, Call call) {

	/**
	 * Whether two names are one party's, whatever the capitals, the spaces, the kind of
	 * hyphen, and what cannot be seen.
	 */
	static boolean isSameParty(String one, String other) {
		return plain(one).equals(plain(other));
	}

	/**
	 * Whether this is about somebody who is called one of these names.
	 * @param names names, codes or ids
	 * @return whether the party is one of them
	 */
	boolean isAbout(Collection<String> names) {
		return names.stream().anyMatch((name) -> isSameParty(name, this.party));
	}

	private static String plain(String name) {
		String visible = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
		return visible.replaceAll("\\p{Pd}", "-").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
