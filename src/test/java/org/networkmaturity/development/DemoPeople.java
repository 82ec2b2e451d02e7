package org.networkmaturity.development;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Believes everybody who says that they are one of the demo people.
 */
class DemoPeople implements AuthenticationProvider {

	@Override
	public Authentication authenticate(Authentication authentication) {
		String id = authentication.getName();
		if (DemoPerson.named(id).isEmpty()) {
			throw new BadCredentialsException("There is nobody of this name");
		}
		// An id_token says when they signed in: the issuer takes it from here.
		return UsernamePasswordAuthenticationToken.authenticated(id, null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
