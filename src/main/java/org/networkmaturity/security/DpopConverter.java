package org.networkmaturity.security;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.web.authentication.DPoPAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes a token that is bound to a key, and the proof of that key, from the headers of a
 * request (RFC 9449, section 7.1), and insists on one token at most, of whatever kind.
 */
class DpopConverter implements AuthenticationConverter {

	private final DPoPAuthenticationConverter converter = new DPoPAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
		}
		if (!isUsedBy(request)) {
			return null;
		}
		List<String> proofs = Collections.list(request.getHeaders("DPoP"));
		if (proofs.size() != 1 || proofs.getFirst().isBlank()) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_DPOP_PROOF);
		}
		return this.converter.convert(request);
	}

	/**
	 * Whether a request's token is sent in this way.
	 * @param request the request
	 * @return whether its credentials are of the scheme DPoP
	 */
	static boolean isUsedBy(HttpServletRequest request) {
		String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
		return credentials != null && credentials.regionMatches(true, 0, "DPoP", 0, 4);
	}

}
