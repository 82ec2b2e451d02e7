package org.networkmaturity.security;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute which tokens were accepted, since a front end sends the same one
 * many times, and checking a signature costs more than answering what is known already.
 * That is shorter than an issuer's keys are kept. One that expires meanwhile is checked
 * again, and one that was refused is never remembered.
 */
@Component
class AcceptedTokens implements JwtDecoder {

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private static final int CHARACTERS = 4_000_000;

	private final Cache<String, Jwt> accepted = Caffeine.newBuilder()
		.expireAfterWrite(REMEMBERED)
		.maximumWeight(CHARACTERS)
		.weigher((String token, Jwt jwt) -> token.length())
		.build();

	private final TrustedIssuers issuers;

	AcceptedTokens(TrustedIssuers issuers) {
		this.issuers = issuers;
	}

	@Override
	public Jwt decode(String token) {
		Jwt known = this.accepted.getIfPresent(token);
		if (known != null && isAhead(known.getExpiresAt())) {
			return known;
		}
		Jwt jwt = this.issuers.decode(token);
		this.accepted.put(token, jwt);
		return jwt;
	}

	private static boolean isAhead(@Nullable Instant expiry) {
		return expiry != null && expiry.isAfter(Instant.now());
	}

}
