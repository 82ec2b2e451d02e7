package org.networkmaturity.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.DpopKey;
import org.networkmaturity.support.Recording;
import org.networkmaturity.support.TestIssuer;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a token, and what is answered: never more than that.
 */
@ExtendWith(OutputCaptureExtension.class)
class RefusedTokenTests extends TokenTest {

	private static final Map<String, Object> READER = Map.of("sub", "planted-subject", "scope", "maturity:read",
			"person", Map.of("id", "planted-person"));

	private static final DpopKey KEY = new DpopKey();

	private static final String ALGORITHMS = "algs=\"RS256 RS384 RS512 ES256 ES384 ES512 PS256 PS384 PS512\", ";

	enum Expected {

		NOTHING_SENT(401, "", "", "UNAUTHORIZED",
				"Sign in: send a valid access token in the header Authorization: Bearer <token>"),
		TOKEN(401, "error=\"invalid_token\", error_description=\"The token is not accepted\", ", "", "UNAUTHORIZED",
				"This access token is not accepted: it may have expired, or be meant for another API. Get a new one."),
		BOUND_TOKEN(401, "", "error=\"invalid_token\", error_description=\"The token is not accepted\", ",
				"UNAUTHORIZED",
				"This access token is not accepted: it may have expired, or be meant for another API. Get a new one."),
		PROOF(401, "", "error=\"invalid_dpop_proof\", error_description=\"The proof does not fit the request\", ",
				"UNAUTHORIZED",
				"Prove that the token's key is yours: send a new proof for each request in the header DPoP"),
		SEVERAL(400, "error=\"invalid_request\", error_description=\"There is more than one token\", ", "",
				"BAD_REQUEST", "Send one access token, in one header Authorization"),
		SCOPE(403,
				"error=\"insufficient_scope\", error_description=\"This needs a token with the scope maturity:read\", scope=\"maturity:read\", ",
				"", "FORBIDDEN", "This needs a token with the scope maturity:read"),
		BOUND_SCOPE(403, "",
				"error=\"insufficient_scope\", error_description=\"This needs a token with the scope maturity:read\", scope=\"maturity:read\", ",
				"FORBIDDEN", "This needs a token with the scope maturity:read");

		private final int status;

		private final String bearer;

		private final String dpop;

		private final String body;

		Expected(int status, String bearer, String dpop, String classification, String message) {
			this.status = status;
			this.bearer = bearer;
			this.dpop = dpop;
			this.body = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"classification\":\"%s\"}}]}"
				.formatted(message, classification);
		}

	}

	/**
	 * Makes the headers of a request to an address by a method.
	 */
	@FunctionalInterface
	interface Credentials {

		String[] of(String method, String address);

	}

	static Stream<Arguments> refusals() throws JOSEException {
		RSAKey stranger = TestIssuer.rsaKey();
		Instant now = Instant.now();
		JWSHeader rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(PLAIN.key().getKeyID()).build();
		JWSHeader hs256 = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(PLAIN.key().getKeyID()).build();
		byte[] published = PLAIN.key().toRSAPublicKey().getEncoded();
		String pem = "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
			.formatted(Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(published));
		String good = PLAIN.token(READER);
		List<Arguments> all = new ArrayList<>(List.of(Arguments.of("nothing", Expected.NOTHING_SENT, headers()),
				Arguments.of("a password", Expected.NOTHING_SENT,
						headers("Authorization", "Basic c29tZW9uZTpzZWNyZXQ=")),
				bearer("nonsense", "nonsense"), bearer("no text", ""), bearer("two words", good + " " + good),
				Arguments.of("two tokens", Expected.SEVERAL,
						headers("Authorization", "Bearer " + good, "Authorization", "Bearer " + good)),
				bearer("wrong issuer", PLAIN.token(with("iss", "https://issuer.example.org"))),
				bearer("an issuer that is nearly right", PLAIN.token(with("iss", PLAIN.uri() + "/"))),
				bearer("no issuer", PLAIN.token(with("iss", null))),
				bearer("another issuer's name", ACME.token(with("iss", PLAIN.uri()))),
				bearer("wrong audience", PLAIN.token(with("aud", List.of("another-api")))),
				bearer("no audience", PLAIN.token(with("aud", null))),
				bearer("expired", PLAIN.token(with("exp", now.minusSeconds(120).getEpochSecond()))),
				bearer("no expiry", PLAIN.token(with("exp", null))),
				bearer("not yet valid", PLAIN.token(with("nbf", now.plusSeconds(120).getEpochSecond()))),
				bearer("alg none", new PlainJWT(PLAIN.claims(READER)).serialize()),
				bearer("HS256 with the public key", PLAIN.signed(hs256, new MACSigner(published), READER)),
				bearer("HS256 with the public key as text",
						PLAIN.signed(hs256, new MACSigner(pem.getBytes(StandardCharsets.US_ASCII)), READER)),
				bearer("unknown key",
						PLAIN.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(stranger.getKeyID()).build(),
								new RSASSASigner(stranger), READER)),
				bearer("another key under a known name", PLAIN.signed(rs256, new RSASSASigner(stranger), READER)),
				bearer("a key that the token brings along",
						PLAIN.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(stranger.toPublicJWK()).build(),
								new RSASSASigner(stranger), READER)),
				bearer("tampered payload", tampered(good)),
				bearer("no signature", good.substring(0, good.lastIndexOf('.') + 1)),
				bearer("algorithm not allowed",
						ACME.token(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(ACME.key().getKeyID()).build(),
								READER)),
				bearer("another kind of token",
						PLAIN.token(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(PLAIN.key().getKeyID())
							.type(new JOSEObjectType("logout+jwt"))
							.build(), READER)),
				bearer("nobody", PLAIN.token(with("sub", null))),
				bearer("nobody's name", PLAIN.token(with("sub", " "))),
				bearer("a subject that is no text",
						PLAIN.token(with("sub", null, "person", Map.of("id", List.of("x"))))),
				bearer("bound in a way that nobody knows", PLAIN.token(with("cnf", "sha256"))),
				bearer("bound to a key", PLAIN.token(with("cnf", KEY.confirmation()))),
				bearer("bound to no key where that is required", STRICT.token(READER)),
				Arguments.of("missing scope", Expected.SCOPE,
						headers("Authorization", "Bearer " + PLAIN.token(with("scope", "openid maturity:record"))))));
		all.addAll(proofs());
		return all.stream();
	}

	private static List<Arguments> proofs() {
		String bound = PLAIN.token(with("cnf", KEY.confirmation()));
		String plain = PLAIN.token(READER);
		String scopeless = PLAIN.token(with("cnf", KEY.confirmation(), "scope", "openid"));
		DpopKey other = new DpopKey();
		Instant now = Instant.now();
		return List.of(dpop("plain token with a proof", plain, Map.of()),
				Arguments.of("expired and bound", Expected.BOUND_TOKEN, (Credentials) (method, address) -> {
					String token = PLAIN
						.token(with("cnf", KEY.confirmation(), "exp", now.minusSeconds(120).getEpochSecond()));
					return proven(token, KEY.proof(method, address, token, Map.of()));
				}), Arguments.of("no proof", Expected.PROOF, headers("Authorization", "DPoP " + bound)),
				Arguments.of("two proofs", Expected.PROOF,
						(Credentials) (method,
								address) -> new String[] { "Authorization", "DPoP " + bound, "DPoP",
										KEY.proof(method, address, bound, Map.of()), "DPoP",
										KEY.proof(method, address, bound, Map.of()) }),
				Arguments.of("no words", Expected.PROOF, headers("Authorization", "DPoP " + bound, "DPoP", "nonsense")),
				Arguments.of("a proof of another key", Expected.PROOF,
						(Credentials) (method, address) -> proven(bound,
								other.proof(method, address, bound, Map.of()))),
				Arguments.of("a proof for another token", Expected.PROOF,
						(Credentials) (method, address) -> proven(bound, KEY.proof(method, address, plain, Map.of()))),
				dpop("a proof for another method", bound, Map.of("htm", "PUT")),
				dpop("a proof for another address", bound, Map.of("htu", "https://api.example.org/graphql")),
				dpop("a proof for no address", bound, Map.of("htu", "http://[")),
				dpop("a proof for no token", bound, nothing("ath")),
				dpop("a proof without an id", bound, nothing("jti")),
				dpop("a proof without a time", bound, nothing("iat")),
				dpop("an old proof", bound, Map.of("iat", now.minus(Duration.ofMinutes(3)).getEpochSecond())),
				dpop("a proof of the future", bound, Map.of("iat", now.plus(Duration.ofMinutes(3)).getEpochSecond())),
				Arguments.of("a proof that is none by its type", Expected.PROOF,
						(Credentials) (method, address) -> proven(bound,
								KEY.proof(new JWSHeader.Builder(JWSAlgorithm.ES256).build(), method, address, bound,
										Map.of()))),
				Arguments.of("a missing scope, and bound", Expected.BOUND_SCOPE, (Credentials) (method,
						address) -> proven(scopeless, KEY.proof(method, address, scopeless, Map.of()))));
	}

	private static Arguments bearer(String name, String token) {
		return Arguments.of(name, Expected.TOKEN, headers("Authorization", "Bearer " + token));
	}

	private static Arguments dpop(String name, String token, Map<String, ? extends @Nullable Object> changes) {
		return Arguments.of(name, Expected.PROOF,
				(Credentials) (method, address) -> proven(token, KEY.proof(method, address, token, changes)));
	}

	private static Credentials headers(String... headers) {
		return (method, address) -> headers;
	}

	private static String[] proven(String token, String proof) {
		return new String[] { "Authorization", "DPoP " + token, "DPoP", proof };
	}

	private static Map<String, @Nullable Object> nothing(String claim) {
		Map<String, @Nullable Object> changes = new HashMap<>();
		changes.put(claim, null);
		return changes;
	}

	private static Map<String, @Nullable Object> with(@Nullable Object... changes) {
		Map<String, @Nullable Object> claims = new HashMap<>(READER);
		for (int i = 0; i < changes.length; i += 2) {
			claims.put(String.valueOf(changes[i]), changes[i + 1]);
		}
		return claims;
	}

	private static String tampered(String token) {
		String[] parts = token.split("\\.");
		String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
			.replace("planted-subject", "planted-manager");
		return parts[0] + "."
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "."
				+ parts[2];
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusals")
	void isRefusedInTheSameWordsEverywhere(String name, Expected expected, Credentials credentials, CapturedOutput log)
			throws IOException, InterruptedException {
		for (String address : List.of(graphQl(), workbook())) {
			String[] headers = credentials.of(method(address), address);
			isRefused(send(address, "?from=2018-12-01&to=2020-03-31", headers), expected, headers);
			assertThat(log.toString()).doesNotContain(secrets(headers));
		}
	}

	private void isRefused(HttpResponse<String> response, Expected expected, String... headers) {
		assertThat(response.statusCode()).isEqualTo(expected.status);
		String metadata = "resource_metadata=\"%s/.well-known/oauth-protected-resource%s\"".formatted(url(),
				response.uri().getPath());
		assertThat(response.headers().allValues("WWW-Authenticate"))
			.containsExactly("Bearer " + expected.bearer + metadata, "DPoP " + expected.dpop + ALGORITHMS + metadata);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(response.body()).isEqualTo(expected.body);
		assertThat(response.body() + response.headers().map()).doesNotContain(secrets(headers));
	}

	/**
	 * The parts of tokens and proofs that are in headers, and what is in them.
	 */
	private static String[] secrets(String... headers) {
		return Stream
			.concat(Stream.of("planted-"),
					Arrays.stream(headers)
						.flatMap((header) -> Arrays.stream(header.split("[ .]")))
						.filter((part) -> part.length() > 20))
			.toArray(String[]::new);
	}

	@Test
	void aTokenInTheAddressOrTheBodyIsNotEvenLookedAt(CapturedOutput log) throws IOException, InterruptedException {
		String token = PLAIN.token(READER);
		isRefused(send(graphQl(), "?access_token=" + token), Expected.NOTHING_SENT, token);
		isRefused(send(workbook(), "?access_token=" + token), Expected.NOTHING_SENT, token);
		isRefused(send(HttpRequest.newBuilder(URI.create(graphQl()))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("access_token=" + token))
			.build()), Expected.NOTHING_SENT, token);
		assertThat(log.toString()).doesNotContain(secrets(token));
	}

	@Test
	void aProofIsAcceptedOnce() throws IOException, InterruptedException {
		String token = PLAIN.token(with("cnf", KEY.confirmation(), "scope", "maturity:read return:read"));
		for (String address : List.of(graphQl(), workbook())) {
			String query = "?from=2018-12-01&to=2020-03-31";
			String[] headers = proven(token, proof(KEY, address, token, Map.of()));
			assertThat(send(address, query, headers).statusCode()).isEqualTo(200);
			isRefused(send(address, query, headers), Expected.PROOF, headers);
		}
	}

	@Test
	void aForeignOrganisationIsForbiddenByTheMutationItself() {
		String token = PLAIN
			.token(with("scope", "maturity:read maturity:record maturity:agree", "organisations", List.of("11X")));
		Answer answer = Api.withToken(url(), token)
			.operation("RecordBaseline", Recording.of("nbh_rural-west").variables());
		isForbidden(answer);
	}

	@Test
	void aMissingScopeIsForbiddenByTheMutationItself() {
		String token = PLAIN.token(with("scope", "maturity:read", "organisations", List.of("10Q")));
		isForbidden(
				Api.withToken(url(), token).operation("RecordBaseline", Recording.of("nbh_rural-west").variables()));
	}

	private static void isForbidden(Answer answer) {
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.errors()).containsExactly("FORBIDDEN");
		assertThat(answer.headers().allValues("WWW-Authenticate")).first()
			.asString()
			.startsWith("Bearer error=\"insufficient_scope\"");
	}

	@Test
	void aLongTokenIsReadAndAProofThatIsNoneIsRefused() throws IOException, InterruptedException {
		List<String> groups = IntStream.range(0, 200).mapToObj((i) -> UUID.randomUUID().toString()).toList();
		assertThat(Api.withToken(url(), PLAIN.token(with("scope", "maturity:read", "groups", groups)))
			.send("{ viewer { roles } }")
			.status()).isEqualTo(200);
		for (String proof : List.of("", " ")) {
			assertThat(send(graphQl(), "", "Authorization", "DPoP x", "DPoP", proof).statusCode()).isEqualTo(401);
		}
		for (Object jkt : List.of(5, Map.of("a", "b"))) {
			assertThat(Api.withToken(url(), PLAIN.token(with("scope", "maturity:read", "cnf", Map.of("jkt", jkt))))
				.send("{ viewer { roles } }")
				.status()).isEqualTo(401);
		}
	}

}
