package org.networkmaturity.support;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.networkmaturity.access.Role;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * Signs tokens as the development issuer does, for any roles and organisations.
 */
public final class Tokens {

	private final JwtEncoder encoder;

	private final String issuer;

	private final String audience;

	Tokens(JwtEncoder encoder, String issuer, String audience) {
		this.encoder = encoder;
		this.issuer = issuer;
		this.audience = audience;
	}

	public String of(String subject, Set<Role> roles, List<String> organisations) {
		Instant now = Instant.now();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(this.issuer)
			.audience(List.of(this.audience))
			.subject(subject)
			.issuedAt(now)
			.expiresAt(now.plusSeconds(600))
			.claim("scope", roles.stream().map(Role::scope).toList())
			.claim("organisations", organisations)
			.build();
		return this.encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
	}

}
