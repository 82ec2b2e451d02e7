package org.networkmaturity.access;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.graphql.Audience;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking, what their scopes allow, and for whom they act.
 *
 * @param actor who it is
 * @param roles what the scopes allow
 * @param organisations ODS codes or ids of the organisations that they act for, in the
 * token's order
 */
public record Caller(Actor actor, Set<Role> roles, Set<String> organisations) {

	public Caller {
		roles = Set.copyOf(roles);
		organisations = Collections.unmodifiableSet(new LinkedHashSet<>(organisations));
	}

	/**
	 * Who it is. Whoever asks makes the answer this caller's own.
	 * @return the actor
	 */
	@Override
	public Actor actor() {
		Audience.narrow(Audience.CALLER);
		return this.actor;
	}

	/**
	 * What decides which answer the caller gets.
	 * @param alone whether who they are is part of it, too
	 * @return the sight
	 */
	public Sight sight(boolean alone) {
		return new Sight(this.roles, List.copyOf(this.organisations), alone ? this.actor : null);
	}

	/**
	 * The caller of the request that this thread serves.
	 * @return the caller
	 * @throws ApiException with FORBIDDEN where nobody is signed in
	 */
	public static Caller current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
			return caller;
		}
		throw ApiException.forbidden("Sign in first");
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Whether the caller acts for any of these.
	 * @param names ODS codes or ids
	 * @return whether one of them is among the caller's organisations
	 */
	public boolean actsForAny(Collection<String> names) {
		return names.stream().anyMatch(this.organisations::contains);
	}

	/**
	 * Insists on a role.
	 * @param role the role
	 * @throws ApiException with FORBIDDEN where the caller does not have it
	 */
	public void require(Role role) {
		if (!has(role)) {
			throw ApiException.forbidden("This needs a token with the scope " + role.scope());
		}
	}

	/**
	 * Insists on reach.
	 * @param names the organisations of which the caller must act for one
	 * @param what what is out of reach otherwise, for the message
	 * @throws ApiException with FORBIDDEN where the caller acts for none of them
	 */
	public void requireReach(Collection<String> names, String what) {
		if (!actsForAny(names)) {
			throw ApiException.forbidden("This token acts for "
					+ (this.organisations.isEmpty() ? "no organisation" : String.join(", ", this.organisations))
					+ ", and " + what + " is not theirs");
		}
	}

	/**
	 * The roles in the order in which they are declared.
	 * @return the roles
	 */
	public List<Role> rolesInOrder() {
		return this.roles.stream().sorted().toList();
	}

}
