package org.networkmaturity.directory;

import java.util.Collection;

/**
 * Where a list size lies against the 30,000 to 50,000 registered patients that a
 * neighbourhood is based around (the December 2018 locality paper). A warning, never a
 * refusal.
 */
public enum ListSizeBand {

	BELOW, WITHIN, ABOVE, UNKNOWN;

	private static final int LEAST = 30_000;

	private static final int MOST = 50_000;

	/**
	 * The band of a known list size.
	 * @param patients registered patients
	 * @return the band, never UNKNOWN
	 */
	static ListSizeBand of(int patients) {
		if (patients < LEAST) {
			return BELOW;
		}
		return (patients <= MOST) ? WITHIN : ABOVE;
	}

	/**
	 * The band of several list sizes together.
	 * @param known those that are known
	 * @return the band; UNKNOWN where none is known
	 */
	static ListSizeBand of(Collection<Integer> known) {
		return known.isEmpty() ? UNKNOWN : of(known.stream().mapToInt(Integer::intValue).sum());
	}

}
