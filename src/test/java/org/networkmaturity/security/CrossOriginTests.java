package org.networkmaturity.security;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a browser lets scripts of other origins do.
 */
@TestPropertySource(properties = "cors.allowed-origins=https://maturity.example.org, http://localhost:3000")
class CrossOriginTests extends ApiTest {

	private static final String OWN = "https://maturity.example.org";

	private static final String VIEWER = "{\"query\": \"{ viewer { roles } }\"}";

	private HttpResponse<String> preflight(String origin, String method, String headers) {
		return Http.send("OPTIONS", url() + "/graphql", null, "Origin", origin, "Access-Control-Request-Method", method,
				"Access-Control-Request-Headers", headers);
	}

	private HttpResponse<String> post(String origin, String authorization) {
		return Http.send("POST", url() + "/graphql", VIEWER, "Content-Type", "application/json", "Origin", origin,
				"Authorization", authorization);
	}

	@Test
	void aPreflightNeedsNoTokenAndIsKept() {
		for (String origin : List.of(OWN, "http://localhost:3000")) {
			HttpResponse<String> answer = preflight(origin, "POST", "authorization, content-type, dpop");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).isEmpty();
			assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
			assertThat(Http.header(answer, "Access-Control-Allow-Methods")).isEqualTo("POST,GET,OPTIONS");
			assertThat(Http.header(answer, "Access-Control-Allow-Headers"))
				.isEqualTo("authorization, content-type, dpop");
			assertThat(Http.header(answer, "Access-Control-Max-Age")).isEqualTo("3600");
			assertThat(answer.headers().allValues("Vary")).contains("Origin");
			assertThat(answer.headers().map()).doesNotContainKeys("Access-Control-Allow-Credentials",
					"WWW-Authenticate");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example.org", "null", "https://maturity.example.org.elsewhere.org",
			"http://maturity.example.org", "https://maturity.example.org:8443", "https://sub.maturity.example.org" })
	void whatComesFromElsewhereGetsNoHeaders(String origin) {
		HttpResponse<String> preflight = preflight(origin, "POST", "authorization");
		assertThat(preflight.statusCode()).isEqualTo(403);
		assertThat(preflight.body()).isEmpty();
		HttpResponse<String> answer = post(origin, "Bearer " + Http.token(url(), "front-end"));
		assertThat(answer.statusCode()).as("behind a proxy the front end's own origin may look like this")
			.isEqualTo(200);
		for (HttpResponse<String> each : List.of(preflight, answer)) {
			assertThat(each.headers().map().keySet()).noneMatch((name) -> name.startsWith("access-control-"));
		}
	}

	@Test
	void aBrowserMayAskWhetherWhatItKeepsIsStillRight() {
		assertThat(Http.header(preflight(OWN, "GET", "authorization, if-none-match"), "Access-Control-Allow-Headers"))
			.isEqualTo("authorization, if-none-match");
		String address = url() + "/graphql?documentId=" + PersistedDocuments.id("Viewer");
		String token = "Bearer " + Http.token(url(), "front-end");
		HttpResponse<String> answer = Http.send("GET", address, null, "Origin", OWN, "Authorization", token);
		HttpResponse<String> same = Http.send("GET", address, null, "Origin", OWN, "Authorization", token,
				"If-None-Match", Http.header(answer, "ETag"));
		assertThat(same.statusCode()).isEqualTo(304);
		for (HttpResponse<String> each : List.of(answer, same)) {
			assertThat(Http.header(each, "Access-Control-Allow-Origin")).isEqualTo(OWN);
			assertThat(Http.header(each, "Access-Control-Expose-Headers")).contains("ETag");
			assertThat(each.headers().allValues("Vary")).contains("Origin", "Authorization, Accept");
		}
	}

	@Test
	void otherMethodsAndHeadersAreNotAllowed() {
		assertThat(preflight(OWN, "DELETE", "authorization").statusCode()).isEqualTo(403);
		assertThat(Http.header(preflight(OWN, "POST", "authorization, cookie"), "Access-Control-Allow-Headers"))
			.isEqualTo("authorization");
	}

	@Test
	void aBrowserCanReadAnAnswerAndARefusal() {
		Map<Integer, String> tokens = Map.of(200, Http.token(url(), "front-end"), 401, "nonsense", 403,
				Http.token(url(), "auditor", "audit:read"));
		tokens.forEach((status, token) -> {
			HttpResponse<String> answer = post(OWN, "Bearer " + token);
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo(OWN);
			assertThat(Http.header(answer, "Access-Control-Expose-Headers")).contains("WWW-Authenticate", "Retry-After",
					"X-Correlation-ID", "Content-Disposition", "ETag");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "null", "https://*.example.org", "maturity.example.org",
			"https://maturity.example.org/", "https://maturity.example.org/app", "HTTPS://maturity.example.org",
			"file://x", "https://a@b.org", "https://a.org?x", "https://", "https://a.org https://b.org" })
	void whatIsNoOriginIsRefusedInASentence(String origin) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(origin))
			.havingRootCause()
			.withMessage("CORS_ALLOWED_ORIGINS must name each origin in full, as a browser sends it, such as "
					+ "https://maturity.example.org: \"" + origin + "\" is none.");
	}

	@Test
	void noOriginIsAllowedWhereNobodyNamesOne() {
		assertThat(bound("").allowedOrigins()).isEmpty();
		assertThat(bound("https://a.org, http://[::1]:3000").allowedOrigins()).containsExactly("https://a.org",
				"http://[::1]:3000");
	}

	private static CorsProperties bound(String origins) {
		return new Binder(new MapConfigurationPropertySource(Map.of("cors.allowed-origins", origins)))
			.bindOrCreate("cors", CorsProperties.class);
	}

}
