package org.networkmaturity.development;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

class DevelopmentPagesTests extends ApiTest {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	private HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	@Test
	void theLandingPageSaysWhatThisIsAndThatTheScoresAreMadeUp() throws Exception {
		assertThat(get("/start.html").body()).contains("maturity matrix", "illustrative",
				"Contains information from NHS England, licensed under the Open Government Licence v3.0.");
	}

	@Test
	void thePagesNeedNothingFromTheInternet() throws Exception {
		Set<String> seen = new HashSet<>();
		Deque<String> pages = new ArrayDeque<>(Set.of("/", "/start.html", "/graphiql.html"));
		while (!pages.isEmpty()) {
			String page = pages.pop();
			HttpResponse<String> response = get(page);
			assertThat(response.statusCode()).as(page).isEqualTo(200);
			if (!page.endsWith(".html") && !page.equals("/")) {
				continue;
			}
			Matcher references = REFERENCE.matcher(response.body());
			while (references.find()) {
				String reference = references.group(1);
				if (!reference.startsWith("data:") && !reference.startsWith("#") && seen.add(reference)) {
					assertThat(reference).as("served by the application itself").startsWith("/");
					pages.push(reference);
				}
			}
		}
		assertThat(seen).anyMatch((reference) -> reference.contains("/webjars/graphiql/"));
	}

	@Test
	void aBrowserRunsScriptsOfThisServerOnly() throws Exception {
		for (String page : Set.of("/", "/start.html", "/graphiql.html",
				"/webjars/react/18.2.0/umd/react.production.min.js")) {
			HttpResponse<String> response = get(page);
			assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
				.asString()
				.startsWith("default-src 'none'; script-src 'self';")
				.endsWith("frame-ancestors 'none'");
			assertThat(response.headers().map()).doesNotContainKey("Set-Cookie");
			assertThat(response.body()).doesNotContain("<script>", "onclick=");
		}
	}

	@Test
	void theyOfferEveryOperationOfTheContractAndEveryClient() throws Exception {
		String demo = get("/demo.js").body();
		try (Stream<Path> operations = Files.list(Path.of("frontend-contract/operations"))) {
			assertThat(operations.map((file) -> file.getFileName().toString().replace(".graphql", ": '")))
				.allSatisfy((operation) -> assertThat(demo).contains(operation));
		}
		assertThat(DemoClient.ALL).allSatisfy((client) -> assertThat(demo).contains("'" + client.id() + "': '"));
	}

	@Test
	void nothingElseIsServed() throws Exception {
		assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
		assertThat(get("/elsewhere").body()).contains("the API is at /graphql");
	}

}
