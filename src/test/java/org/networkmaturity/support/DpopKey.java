package org.networkmaturity.support;

import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client's key, with which it proves that a token is its own (RFC 9449).
 */
public final class DpopKey {

	private final ECKey key = TestIssuer.ecKey();

	/**
	 * What binds a token to the key.
	 * @return the value of {@code cnf}
	 */
	public Map<String, String> confirmation() {
		try {
			return Map.of("jkt", this.key.computeThumbprint().toString());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A proof for a request.
	 * @param method the request's method
	 * @param address where it goes
	 * @param token the token that goes with it
	 * @param changes claims in place of what is right; null takes away
	 * @return the proof
	 */
	public String proof(String method, String address, String token, Map<String, ? extends @Nullable Object> changes) {
		return proof(new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("dpop+jwt"))
			.jwk(this.key.toPublicJWK())
			.build(), method, address, token, changes);
	}

	/**
	 * A proof with a header of the test's own.
	 * @param header the header
	 * @param method the request's method
	 * @param address where it goes
	 * @param token the token that goes with it
	 * @param changes as above
	 * @return the proof
	 */
	public String proof(JWSHeader header, String method, String address, String token,
			Map<String, ? extends @Nullable Object> changes) {
		Map<String, @Nullable Object> claims = new HashMap<>(
				Map.of("jti", UUID.randomUUID().toString(), "htm", method, "htu", address, "iat",
						Instant.now().getEpochSecond(), "ath", Base64URL.encode(DigestUtils.sha256(token)).toString()));
		claims.putAll(changes);
		try {
			SignedJWT proof = new SignedJWT(header, JWTClaimsSet.parse(JsonMapper.shared().writeValueAsString(claims)));
			proof.sign(new ECDSASigner(this.key));
			return proof.serialize();
		}
		catch (JOSEException | ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
