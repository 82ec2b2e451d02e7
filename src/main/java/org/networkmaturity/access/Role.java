package org.networkmaturity.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a token may do, from its scopes. Reading aside, a role counts only within the
 * organisations that the token acts for.
 */
public enum Role {

	READER("maturity:read"), RECORDER("maturity:record"), AGREER("maturity:agree"),
	DIRECTORY_MANAGER("directory:manage"), FUNDING_MANAGER("funding:manage"), RETURN_READER("return:read"),
	RETURN_ISSUER("return:issue"), AUDITOR("audit:read");

	private final String scope;

	Role(String scope) {
		this.scope = scope;
	}

	/**
	 * The scope that gives the role.
	 * @return such as {@code maturity:read}
	 */
	public String scope() {
		return this.scope;
	}

	/**
	 * The roles that scopes give.
	 * @param scopes any scopes, those of other programs included
	 * @return the roles, perhaps none
	 */
	public static Set<Role> of(Collection<String> scopes) {
		EnumSet<Role> roles = EnumSet.noneOf(Role.class);
		for (Role role : values()) {
			if (scopes.contains(role.scope)) {
				roles.add(role);
			}
		}
		return roles;
	}

}
