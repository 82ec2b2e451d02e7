package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID Connect issuer that signs whatever a test asks for: over HTTP it has its
 * metadata and its keys.
 */
public final class TestIssuer {

	/** Whom its tokens are for, unless a test says otherwise. */
	public static final String AUDIENCE = "network-maturity-tracker";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final String path;

	private HttpServer server;

	private final int port;

	private RSAKey rsa = rsaKey();

	private final ECKey ec = ecKey();

	private TestIssuer(String path) {
		this.path = path;
		this.server = listen(0);
		this.port = this.server.getAddress().getPort();
	}

	/**
	 * Starts an issuer.
	 * @param path what is in its identifier behind the host
	 * @return the issuer
	 */
	public static TestIssuer start(String path) {
		return new TestIssuer(path);
	}

	private HttpServer listen(int at) {
		try {
			HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
			listening.createContext(this.path + "/.well-known/openid-configuration", (exchange) -> answer(exchange,
					JSON.writeValueAsString(Map.of("issuer", uri(), "jwks_uri", uri() + "/keys"))));
			listening.createContext(this.path + "/keys",
					(exchange) -> answer(exchange, new JWKSet(List.of(this.rsa, this.ec)).toString()));
			listening.start();
			return listening;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		try (exchange) {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	/**
	 * Its identifier.
	 * @return the {@code iss} of its tokens
	 */
	public String uri() {
		return "http://localhost:" + this.port + this.path;
	}

	/**
	 * The key that it signs with by RSA now.
	 * @return the key, private part and all
	 */
	public RSAKey key() {
		return this.rsa;
	}

	/**
	 * Signs with another key from now on, and publishes that one only.
	 */
	public void rotate() {
		this.rsa = rsaKey();
	}

	/**
	 * Stops answering.
	 */
	public void stop() {
		this.server.stop(0);
	}

	/**
	 * Answers again where it did before.
	 */
	public void restart() {
		this.server = listen(this.port);
	}

	/**
	 * A token, signed by RS256.
	 * @param claims what it says besides the issuer, the audience and the times, or in
	 * their place; null takes away
	 * @return the token
	 */
	public String token(Map<String, ? extends @Nullable Object> claims) {
		return token(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.rsa.getKeyID()).build(), claims);
	}

	/**
	 * A token with a header of the test's own, signed by the issuer.
	 * @param header the header, whose algorithm decides the key
	 * @param claims as above
	 * @return the token
	 */
	public String token(JWSHeader header, Map<String, ? extends @Nullable Object> claims) {
		try {
			JWSSigner signer = JWSAlgorithm.Family.EC.contains(header.getAlgorithm()) ? new ECDSASigner(this.ec)
					: new RSASSASigner(this.rsa);
			return signed(header, signer, claims);
		}
		catch (JOSEException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * A token that somebody else signed.
	 * @param header the header
	 * @param signer who signs
	 * @param claims as above
	 * @return the token
	 */
	public String signed(JWSHeader header, JWSSigner signer, Map<String, ? extends @Nullable Object> claims) {
		SignedJWT token = new SignedJWT(header, claims(claims));
		try {
			token.sign(signer);
		}
		catch (JOSEException ex) {
			throw new IllegalArgumentException(ex);
		}
		return token.serialize();
	}

	/**
	 * What a token of its own says.
	 * @param claims as above
	 * @return the claims
	 */
	public JWTClaimsSet claims(Map<String, ? extends @Nullable Object> claims) {
		Instant now = Instant.now();
		Map<String, @Nullable Object> all = new HashMap<>(Map.of("iss", uri(), "aud", AUDIENCE, "sub", "somebody",
				"iat", now.getEpochSecond(), "exp", now.plusSeconds(300).getEpochSecond()));
		all.putAll(claims);
		try {
			return JWTClaimsSet.parse(JSON.writeValueAsString(all));
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * A key of nobody's.
	 * @return a new RSA key with an id of its own
	 */
	public static RSAKey rsaKey() {
		try {
			return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A key of nobody's.
	 * @return a new key for ES256 with an id of its own
	 */
	public static ECKey ecKey() {
		try {
			return new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
