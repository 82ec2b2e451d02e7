package org.networkmaturity.development;

import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Cuts the scopes that a page asks for to those that the person who signed in has, so
 * that the answer says which they are.
 */
class PersonalScopes implements AuthenticationConverter {

	private final AuthenticationConverter converter = new OAuth2AuthorizationCodeRequestAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		Authentication asked = this.converter.convert(request);
		if (!(asked instanceof OAuth2AuthorizationCodeRequestAuthenticationToken code)
				|| !(code.getPrincipal() instanceof Authentication principal)) {
			return asked;
		}
		return DemoPerson.named(principal.getName())
			.<Authentication>map((person) -> new OAuth2AuthorizationCodeRequestAuthenticationToken(
					code.getAuthorizationUri(), code.getClientId(), principal, code.getRedirectUri(), code.getState(),
					cut(code.getScopes(), person), code.getAdditionalParameters()))
			.orElse(asked);
	}

	private static Set<String> cut(Set<String> asked, DemoPerson person) {
		Set<String> scopes = new TreeSet<>(person.client().scopes());
		scopes.add(OidcScopes.OPENID);
		scopes.retainAll(asked);
		return scopes;
	}

}
