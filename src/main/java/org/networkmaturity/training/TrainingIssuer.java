package org.networkmaturity.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * The issuer of a training, on this machine only: its key is made when it starts, and
 * gone when it ends.
 */
final class TrainingIssuer implements AutoCloseable {

	/** Whom its tokens are for. */
	static final String AUDIENCE = "training";

	private static final int KEY_SIZE = 2048;

	/** Longer than any training. */
	private static final Duration VALIDITY = Duration.ofHours(4);

	private final JWKSet keys = new JWKSet(key());

	private final JwtEncoder encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(this.keys));

	private final HttpServer server;

	/**
	 * Starts it at a free port.
	 */
	TrainingIssuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		publish("/keys", this.keys.toString(true));
		publish("/.well-known/openid-configuration",
				JsonMapper.shared().writeValueAsString(Map.of("issuer", uri(), "jwks_uri", uri() + "/keys")));
		this.server.start();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(KEY_SIZE).keyID("training").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void publish(String path, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		this.server.createContext(path, (exchange) -> {
			try (exchange) {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				exchange.getResponseBody().write(body);
			}
		});
	}

	/**
	 * Its identifier.
	 * @return the {@code iss} of its tokens
	 */
	String uri() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/**
	 * Issues a token.
	 * @param subject whose it is
	 * @param caller what they may do, and for whom
	 * @return the token
	 */
	String token(String subject, TrainingFile.Caller caller) {
		Instant now = Instant.now();
		return this.encoder.encode(JwtEncoderParameters.from(JwtClaimsSet.builder()
			.issuer(uri())
			.audience(List.of(AUDIENCE))
			.subject(subject)
			.issuedAt(now)
			.expiresAt(now.plus(VALIDITY))
			.claim("scope", caller.scopes())
			.claim("organisations", caller.organisations())
			.build())).getTokenValue();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
