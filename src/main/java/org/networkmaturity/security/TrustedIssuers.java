package org.networkmaturity.security;

import java.text.ParseException;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The issuers whose tokens are accepted: has each token checked by the one that it says
 * it is of.
 */
@Component
class TrustedIssuers implements JwtDecoder {

	private final Map<String, TrustedIssuer> issuers;

	private final AcceptedTokens accepted;

	TrustedIssuers(AccessProperties properties, AcceptedTokens accepted) {
		this.accepted = accepted;
		this.issuers = properties.issuers()
			.stream()
			.collect(Collectors.toUnmodifiableMap(IssuerProperties::uri,
					(issuer) -> new TrustedIssuer(issuer, accepted::forget)));
	}

	/**
	 * Checks a token.
	 * @param token the token, as it was sent
	 * @return what it says
	 * @throws RefusedTokenException where it is not accepted
	 * @throws UnreachableIssuerException where that cannot be told now
	 */
	@Override
	public Jwt decode(String token) {
		Jwt known = this.accepted.recall(token);
		if (known != null) {
			return known;
		}
		Jwt checked = named(claimedIssuer(token)).decode(token);
		this.accepted.remember(token, checked);
		return checked;
	}

	private static @Nullable String claimedIssuer(String token) {
		try {
			JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
			return (claims != null) ? claims.getIssuer() : null;
		}
		catch (ParseException | RuntimeException ex) {
			throw new RefusedTokenException("It is no signed JWT");
		}
	}

	/**
	 * One of them.
	 * @param uri its issuer identifier
	 * @return the issuer
	 * @throws RefusedTokenException where none of them is called so
	 */
	TrustedIssuer named(@Nullable String uri) {
		TrustedIssuer issuer = (uri != null) ? this.issuers.get(uri) : null;
		if (issuer == null) {
			throw new RefusedTokenException("It is of no issuer that is trusted");
		}
		return issuer;
	}

}
