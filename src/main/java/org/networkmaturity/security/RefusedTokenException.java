package org.networkmaturity.security;

import org.springframework.security.core.AuthenticationException;

/**
 * A token that is not accepted, whatever is wrong with it. What it says is for whoever
 * runs the API, and has nothing of the token in it.
 */
class RefusedTokenException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	RefusedTokenException(String message) {
		super(message);
	}

}
