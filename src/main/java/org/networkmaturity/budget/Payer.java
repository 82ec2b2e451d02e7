package org.networkmaturity.budget;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/**
 * Whose budget it is: somebody at an issuer, whichever token they send. A new token does
 * not refill it.
 *
 * @param issuer the issuer, as the token names it
 * @param subject who it is there
 */
record Payer(String issuer, String subject) {

	/**
	 * Who is signed in on this thread.
	 * @return they; null where nobody is
	 */
	static @Nullable Payer current() {
		return (SecurityContextHolder.getContext()
			.getAuthentication() instanceof AbstractOAuth2TokenAuthenticationToken<?> caller)
					? new Payer(Objects.toString(caller.getTokenAttributes().get(JwtClaimNames.ISS)), caller.getName())
					: null;
	}

}
