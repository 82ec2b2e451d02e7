package org.networkmaturity.security;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer has around it, and what none has.
 */
class SecurityHeadersTests extends ApiTest {

	private static final String VIEWER = "{\"query\": \"{ viewer { roles } }\"}";

	private static final String DOWNLOAD = "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2020-03-31";

	/**
	 * An answer of each kind, by what it is.
	 */
	private Map<String, HttpResponse<String>> answers() {
		String graphQl = url() + "/graphql";
		String token = "Bearer " + Http.token(url(), "oxfordshire");
		String tooWeak = "Bearer " + Http.token(url(), "auditor", "audit:read");
		Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
		answers.put("200 an operation", post(graphQl, VIEWER, token));
		answers.put("200 an error of a field",
				post(graphQl, "{\"query\": \"{ nhseReturns(commissioner: \\\"11X\\\") { number } }\"}", token));
		answers.put("400 no JSON", post(graphQl, "{nonsense", token));
		answers.put("400 what the firewall turns away", Http.send("GET", url() + "//graphql;x=1", null));
		answers.put("401 no token", Http.send("POST", graphQl, VIEWER, "Content-Type", "application/json"));
		answers.put("401 a forged token", post(graphQl, VIEWER, "Bearer nonsense"));
		answers.put("403 a token that may not read", post(graphQl, VIEWER, tooWeak));
		answers.put("400 no operation", Http.send("GET", graphQl, null, "Authorization", token));
		answers.put("405 another method", Http.send("DELETE", graphQl, null, "Authorization", token));
		answers.put("406 another type is accepted",
				Http.send("GET", graphQl, null, "Authorization", token, "Accept", "text/html"));
		answers.put("415 another type", Http.send("POST", graphQl, VIEWER, "Authorization", token));
		answers.put("200 a download", Http.send("GET", url() + DOWNLOAD, null, "Authorization", token));
		answers.put("404 a download of nobody",
				Http.send("GET", url() + DOWNLOAD.replace("10Q", "99Z"), null, "Authorization", token));
		answers.put("401 a download without a token", Http.send("GET", url() + DOWNLOAD, null));
		answers.put("404 nothing", Http.send("GET", url() + "/elsewhere", null));
		answers.put("404 the address of errors", Http.send("GET", url() + "/error", null));
		answers.put("403 a preflight from elsewhere", Http.send("OPTIONS", graphQl, null, "Origin",
				"https://elsewhere.example.org", "Access-Control-Request-Method", "POST"));
		return answers;
	}

	private static HttpResponse<String> post(String url, String body, String authorization) {
		return Http.send("POST", url, body, "Content-Type", "application/json", "Accept",
				"application/graphql-response+json", "Authorization", authorization);
	}

	@Test
	void everyAnswerTellsABrowserToDoNothingWithItAndSetsNoCookie() {
		Set<String> ids = new HashSet<>();
		Map<String, HttpResponse<String>> answers = answers();
		answers.forEach((what, answer) -> {
			assertThat(answer.statusCode() + what.substring(3)).as(answer.body()).isEqualTo(what);
			assertThat(answer.headers().map()).as(what)
				.containsKey("X-Correlation-ID")
				.doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By", "Strict-Transport-Security",
						"Access-Control-Allow-Origin", "Access-Control-Allow-Credentials");
			assertThat(Http.header(answer, "X-Content-Type-Options")).as(what).isEqualTo("nosniff");
			assertThat(Http.header(answer, "X-Frame-Options")).as(what).isEqualTo("DENY");
			assertThat(Http.header(answer, "Cache-Control")).as(what).contains("no-store");
			assertThat(Http.header(answer, "Referrer-Policy")).as(what).isEqualTo("no-referrer");
			assertThat(Http.header(answer, "Cross-Origin-Resource-Policy")).as(what).isEqualTo("same-origin");
			assertThat(answer.headers().allValues("Content-Security-Policy")).as(what)
				.containsExactly("default-src 'none'; frame-ancestors 'none'");
			ids.add(Http.header(answer, "X-Correlation-ID"));
		});
		assertThat(ids).hasSameSizeAs(answers.keySet());
	}

	@Test
	void byTlsABrowserIsToldToKeepToIt() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		SecurityHeaders.ALL.writeHeaders(request, response);
		assertThat(response.getHeader("Strict-Transport-Security")).isNull();
		request.setSecure(true);
		SecurityHeaders.ALL.writeHeaders(request, response);
		assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
	}

	@Test
	void aTokenInACookieOrInTheAddressIsNone() {
		String token = Http.token(url(), "oxfordshire");
		String type = "application/json";
		for (HttpResponse<String> answer : Set.of(
				Http.send("POST", url() + "/graphql?access_token=" + token, VIEWER, "Content-Type", type),
				Http.send("POST", url() + "/graphql", VIEWER, "Content-Type", type, "Cookie",
						"access_token=" + token + "; Authorization=Bearer " + token + "; JSESSIONID=" + token),
				Http.send("GET", url() + DOWNLOAD + "&access_token=" + token, null),
				Http.send("POST", url() + "/graphql", "access_token=" + token, "Content-Type",
						"application/x-www-form-urlencoded"))) {
			assertThat(answer.statusCode()).as(answer.request().toString()).isEqualTo(401);
			assertThat(answer.body()).contains("UNAUTHORIZED").doesNotContain(token);
		}
	}

}
