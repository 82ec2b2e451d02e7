package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How large a federation was on a day, by those who were its members.
 *
 * @param practices how many practices
 * @param population their registered patients, as far as list sizes are known
 */
record FederationSize(int practices, int population) {

	static final FederationSize NONE = new FederationSize(0, 0);

	static FederationSize of(List<FederationMember> members, LocalDate day) {
		return new FederationSize(members.size(),
				members.stream()
					.map((member) -> ListSize.on(member.listSizes(), day))
					.filter(Objects::nonNull)
					.mapToInt(Integer::intValue)
					.sum());
	}

}
