package org.networkmaturity.security;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuedAtValidator;
import org.springframework.stereotype.Component;

/**
 * Checks the proofs that a client has the key that its token is bound to (RFC 9449,
 * section 4.3): each is for one request, at one time, with one token, and is accepted
 * once. Spring's own check remembers too few of them: the last thousand.
 */
@Component
class DpopProofs implements JwtDecoderFactory<DPoPProofContext> {

	/** How proofs may be signed. */
	static final List<String> ALGORITHMS = Arrays.stream(SignatureAlgorithm.values())
		.map(SignatureAlgorithm::getName)
		.toList();

	/** A proof's time may be so far from now, either way. */
	private static final Duration TOLERANCE = Duration.ofMinutes(1);

	private static final int REMEMBERED = 100_000;

	private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

	private final Cache<String, Boolean> used = Caffeine.newBuilder()
		.expireAfterWrite(TOLERANCE.multipliedBy(3))
		.maximumSize(REMEMBERED)
		.build();

	private final DPoPProofJwtDecoderFactory decoders = new DPoPProofJwtDecoderFactory();

	DpopProofs() {
		this.decoders.setJwtValidatorFactory(this::checks);
	}

	@Override
	public JwtDecoder createDecoder(DPoPProofContext request) {
		return this.decoders.createDecoder(request);
	}

	private OAuth2TokenValidator<Jwt> checks(DPoPProofContext request) {
		JwtIssuedAtValidator time = new JwtIssuedAtValidator(true);
		time.setClockSkew(TOLERANCE);
		return (proof) -> {
			String key = thumbprint(proof);
			boolean accepted = !time.validate(proof).hasErrors() && request.getMethod().equals(proof.getClaim("htm"))
					&& isAt(proof.getClaim("htu"), request.getTargetUri())
					&& isOf(proof.getClaim("ath"), request.getAccessToken()) && key != null
					&& key.equals(boundTo(request.getAccessToken())) && isFirst(proof, key);
			return accepted ? OAuth2TokenValidatorResult.success()
					: OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_DPOP_PROOF));
		};
	}

	private static boolean isAt(@Nullable Object uri, String target) {
		try {
			return uri instanceof String text && normal(URI.create(text)).equals(normal(URI.create(target)));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * Without query and fragment, and as RFC 3986 normalises what names the host
	 * (sections 6.2.2 and 6.2.3).
	 */
	private static List<Object> normal(URI uri) {
		String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
		String path = String.valueOf(uri.getRawPath());
		String host = (uri.getHost() != null) ? uri.getHost() : String.valueOf(uri.getRawAuthority());
		return List.of(scheme, host.toLowerCase(Locale.ROOT),
				(uri.getPort() == -1) ? PORTS.getOrDefault(scheme, -1) : uri.getPort(), path.isEmpty() ? "/" : path);
	}

	private static boolean isOf(@Nullable Object hash, @Nullable OAuth2Token token) {
		return hash instanceof String text && token != null && text
			.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(token.getTokenValue())));
	}

	private static @Nullable String boundTo(@Nullable OAuth2Token token) {
		return (token instanceof ClaimAccessor claims && claims.getClaim("cnf") instanceof Map<?, ?> key
				&& key.get("jkt") instanceof String thumbprint) ? thumbprint : null;
	}

	@SuppressWarnings("unchecked")
	private static @Nullable String thumbprint(Jwt proof) {
		try {
			return (proof.getHeaders().get("jwk") instanceof Map<?, ?> key)
					? JWK.parse((Map<String, Object>) key).computeThumbprint().toString() : null;
		}
		catch (ParseException | JOSEException ex) {
			return null;
		}
	}

	private boolean isFirst(Jwt proof, String key) {
		String id = proof.getId();
		return id != null && !id.isBlank()
				&& this.used.asMap().putIfAbsent(DigestUtils.sha256Hex(key + " " + id), true) == null;
	}

}
