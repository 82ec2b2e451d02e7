package org.networkmaturity.security;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * An issuer whose tokens are accepted: checks that one is really its own, meant for this
 * API, and valid now.
 */
class TrustedIssuer {

	private static final long KEYS_LAST = Duration.ofMinutes(5).toMillis();

	/** For another request that asks for them: less than a request's own time. */
	private static final long WAIT_FOR_KEYS = Duration.ofSeconds(8).toMillis();

	private static final long AN_OUTAGE_LASTS = Duration.ofHours(1).toMillis();

	private final IssuerProperties properties;

	private final IssuerKeys keys;

	private final NimbusJwtDecoder decoder;

	TrustedIssuer(IssuerProperties properties, Runnable keysWereTold) {
		this.properties = properties;
		this.keys = new IssuerKeys(properties.uri(), keysWereTold);
		this.decoder = NimbusJwtDecoder.withJwkSource(cached(this.keys))
			.jwsAlgorithms((algorithms) -> algorithms.addAll(properties.algorithms()))
			.build();
		this.decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(checks(properties)));
	}

	/**
	 * Rate-limited, since a token that nobody signed can name any key, and the issuer is
	 * asked for a key that is not known.
	 */
	private static JWKSource<SecurityContext> cached(IssuerKeys keys) {
		return JWKSourceBuilder.create(keys)
			.cache(KEYS_LAST, WAIT_FOR_KEYS)
			.refreshAheadCache(false)
			.rateLimited(true)
			.outageTolerant(AN_OUTAGE_LASTS)
			.build();
	}

	private static List<OAuth2TokenValidator<Jwt>> checks(IssuerProperties properties) {
		JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
		type.setAllowEmpty(true);
		JwtTimestampValidator times = new JwtTimestampValidator();
		times.setAllowEmptyExpiryClaim(false);
		return List.of(type, times, new JwtIssuerValidator(properties.uri()),
				check((token) -> token.getAudience() != null
						&& !Collections.disjoint(token.getAudience(), properties.audiences())),
				check((token) -> isBoundAsAsked(token.getClaim("cnf"), properties)));
	}

	private static boolean isBoundAsAsked(@Nullable Object confirmation, IssuerProperties properties) {
		return switch (confirmation) {
			case null -> !properties.dpopRequired();
			case Map<?, ?> key when key.containsKey("jkt") -> key.get("jkt") instanceof String;
			case Map<?, ?> other -> !properties.dpopRequired();
			default -> false;
		};
	}

	private static OAuth2TokenValidator<Jwt> check(Predicate<Jwt> test) {
		return (token) -> test.test(token) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
	}

	IssuerProperties properties() {
		return this.properties;
	}

	/**
	 * Checks a token.
	 * @param token the token, as it was sent
	 * @return what it says
	 * @throws RefusedTokenException where it is not accepted
	 * @throws UnreachableIssuerException where that cannot be told now
	 */
	Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (JwtException ex) {
			if (isUnsettled(ex.getCause())) {
				throw new UnreachableIssuerException(
						"The keys of the issuer " + this.properties.uri() + " cannot be had");
			}
			throw refused();
		}
		catch (IllegalArgumentException | ClassCastException ex) {
			// a claim is of another type than its standard says
			throw refused();
		}
	}

	private RefusedTokenException refused() {
		return new RefusedTokenException("It does not pass the checks of tokens of " + this.properties.uri());
	}

	/**
	 * Whether the token may be good, by a key that the issuer has not been able to say.
	 */
	private boolean isUnsettled(@Nullable Throwable cause) {
		return switch (cause) {
			case RateLimitReachedException justAsked -> !this.keys.reachable();
			case KeySourceException unavailable -> true;
			case BadJWSException wrongSignature -> false;
			case BadJOSEException noSuchKey -> !this.keys.reachable();
			case null, default -> false;
		};
	}

}
