package org.networkmaturity.access;

import java.util.List;
import java.util.Set;

/**
 * Who may do what, and for whom.
 *
 * @param operations fields of Mutation or Query, other fields as Type.field, or paths of
 * downloads
 * @param role the role as the README says it
 * @param roles the roles of which each is needed for the normal case of the contract,
 * beside READER
 * @param reach the reach as the README says it
 * @param claims every claim of the sample that reaches what the normal case is about
 */
record Decision(List<String> operations, String role, Set<Role> roles, String reach, Set<String> claims) {

	static Decision of(String operations, String role, Set<Role> roles, String reach, Set<String> claims) {
		return new Decision(List.of(operations.split(" ")), role, roles, reach, claims);
	}

	/**
	 * A decision about what is only read.
	 */
	static Decision reading(String operations, String role, String reach) {
		return of(operations, role, Set.of(), reach, Set.of());
	}

}
