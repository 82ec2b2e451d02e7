package org.networkmaturity.security;

import org.springframework.security.core.AuthenticationException;

/**
 * A token that cannot be checked, since its issuer's keys cannot be had: that is no fault
 * of the token.
 */
class UnreachableIssuerException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	UnreachableIssuerException(String message) {
		super(message);
	}

}
