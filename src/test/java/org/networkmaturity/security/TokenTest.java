package org.networkmaturity.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.DpopKey;
import org.networkmaturity.support.TestIssuer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test with tokens of several issuers beside the development issuer.
 */
abstract class TokenTest extends ApiTest {

	/** Its own names for everything, and a short list of algorithms. */
	protected static final TestIssuer ACME = TestIssuer.start("/realms/acme");

	protected static final TestIssuer CIS2 = TestIssuer.start("/openam/oauth2/realms/oidc");

	protected static final TestIssuer ENTRA = TestIssuer.start("/4a1c/v2.0");

	/** Its tokens must be bound to a key. */
	protected static final TestIssuer STRICT = TestIssuer.start("");

	/** As tokens are where nobody says anything else. */
	protected static final TestIssuer PLAIN = TestIssuer.start("/plain");

	/** For a test that changes its keys. */
	protected static final TestIssuer ROTATING = TestIssuer.start("/rotating");

	/** For a test that stops it. */
	protected static final TestIssuer FADING = TestIssuer.start("/fading");

	/** Stopped before anything is asked of it. */
	protected static final TestIssuer LATE = TestIssuer.start("/late");

	protected static final String READ = "{\"query\": \"{ commissioners { odsCode } }\"}";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@DynamicPropertySource
	static void issuers(DynamicPropertyRegistry registry) {
		LATE.stop();
		String uri = "access.issuers[%d].uri";
		registry.add(uri.formatted(0), () -> "${spring.security.oauth2.resourceserver.jwt.issuer-uri}");
		List<TestIssuer> others = List.of(ACME, CIS2, ENTRA, STRICT, PLAIN, LATE, ROTATING, FADING);
		for (int i = 0; i < others.size(); i++) {
			String address = others.get(i).uri();
			String prefix = "issuer-" + (i + 1) + ":";
			registry.add(uri.formatted(i + 1), () -> address);
			registry.add("access.issuers[%d].subject-prefix".formatted(i + 1), () -> prefix);
		}
		for (int i = 0; i <= others.size(); i++) {
			registry.add("access.issuers[%d].audiences".formatted(i), () -> TestIssuer.AUDIENCE);
		}
		Map<String, String> settings = Map.ofEntries(Map.entry("[1].algorithms", "RS256,ES256"),
				Map.entry("[1].claims.subject", "person.id"), Map.entry("[1].claims.name", "person.display.name"),
				Map.entry("[1].claims.scopes", "scope,realm_access.roles"),
				Map.entry("[1].claims.organisations", "https://example.org/organisations"),
				Map.entry("[1].scopes[0].from", "Recorder of maturity"),
				Map.entry("[1].scopes[0].to", "maturity:read,maturity:record"), Map.entry("[2].profile", "cis2"),
				Map.entry("[2].scopes[0].from", "R8000"), Map.entry("[2].scopes[0].to", "maturity:read"),
				Map.entry("[2].scopes[1].from", "B0825"), Map.entry("[2].scopes[1].to", "maturity:record"),
				Map.entry("[2].scopes[2].from", "S8001:G8005:R8015"), Map.entry("[2].scopes[2].to", "funding:manage"),
				Map.entry("[3].profile", "entra"), Map.entry("[3].scopes[0].from", "Maturity.Recorder"),
				Map.entry("[3].scopes[0].to", "maturity:read,maturity:record"),
				Map.entry("[3].scopes[1].from", "Maturity.Read"), Map.entry("[3].scopes[1].to", "maturity:read"),
				Map.entry("[3].organisations[0].from", "0f8fad5b-d9cb-469f-a165-70867728950e"),
				Map.entry("[3].organisations[0].to", "10Q"), Map.entry("[4].dpop", "required"));
		settings.forEach((name, value) -> registry.add("access.issuers" + name, () -> value));
	}

	protected String graphQl() {
		return url() + "/graphql";
	}

	protected String workbook() {
		return url() + "/downloads/nhse-feedback/10Q.xlsx";
	}

	/**
	 * Sends what is asked to an address that is one of the above.
	 */
	protected HttpResponse<String> send(String address, String query, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + query));
		if (address.equals(graphQl())) {
			request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(READ));
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	protected HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
	}

	protected String method(String address) {
		return address.equals(graphQl()) ? "POST" : "GET";
	}

	protected String proof(DpopKey key, String address, String token, Map<String, ? extends @Nullable Object> changes) {
		return key.proof(method(address), address, token, changes);
	}

	/**
	 * Who the API takes a token's bearer for.
	 */
	protected String viewer(String token) {
		Answer answer = Api.withToken(url(), token).send("{ viewer { actor { subject name organisation } roles } }");
		return JsonMapper.shared().writeValueAsString(answer.data("/viewer"));
	}

}
