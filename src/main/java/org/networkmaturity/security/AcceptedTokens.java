package org.networkmaturity.security;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute which tokens were accepted, since a front end sends the same one
 * many times, and checking a signature costs more than answering what is known already.
 * One that expires meanwhile is checked again, as all are once an issuer has told its
 * keys anew; one that was refused is never remembered.
 */
@Component
class AcceptedTokens {

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private static final int CHARACTERS = 4_000_000;

	private final Cache<String, Jwt> accepted = Caffeine.newBuilder()
		.expireAfterWrite(REMEMBERED)
		.maximumWeight(CHARACTERS)
		.weigher((String token, Jwt jwt) -> token.length())
		.build();

	/**
	 * What a token says that was accepted.
	 * @param token the token, as it was sent
	 * @return what it says; null where it is not known, or not valid any more
	 */
	@Nullable Jwt recall(String token) {
		Jwt known = this.accepted.getIfPresent(token);
		return (known != null && isAhead(known.getExpiresAt())) ? known : null;
	}

	private static boolean isAhead(@Nullable Instant expiry) {
		return expiry != null && expiry.isAfter(Instant.now());
	}

	void remember(String token, Jwt jwt) {
		this.accepted.put(token, jwt);
	}

	/**
	 * Forgets them all, since an issuer's keys may be others now.
	 */
	void forget() {
		this.accepted.invalidateAll();
	}

}
