package org.networkmaturity.security;

import java.util.Collection;
import java.util.Map;

import org.networkmaturity.access.Caller;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/**
 * A checked token and the caller that it stands for.
 */
class CallerAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

	private static final long serialVersionUID = 1L;

	private final transient Caller caller;

	/**
	 * A caller who is signed in.
	 * @param token the token
	 * @param caller who it stands for
	 * @param scopes everything that the token allows, here or elsewhere: the authorities
	 */
	CallerAuthentication(Jwt token, Caller caller, Collection<String> scopes) {
		super(token, caller, token, AuthorityUtils.createAuthorityList(scopes));
		this.caller = caller;
		setAuthenticated(true);
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public String getName() {
		return this.caller.actor().subject();
	}

	@Override
	public Map<String, Object> getTokenAttributes() {
		return getToken().getClaims();
	}

}
