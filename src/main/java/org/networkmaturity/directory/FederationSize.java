package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * How large a federation was on a day.
 *
 * @param practices how many practices
 * @param population their registered patients, as far as list sizes are known
 */
record FederationSize(int practices, int population) {

	static final FederationSize NONE = new FederationSize(0, 0);

	static FederationSize of(List<FederationMember> members, LocalDate day) {
		List<Integer> known = ListSize.known(members.stream().map(FederationMember::listSizes), day);
		return new FederationSize(members.size(), known.stream().mapToInt(Integer::intValue).sum());
	}

}
