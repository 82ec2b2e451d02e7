package org.networkmaturity.answer;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks as browsers do, which keep what they were answered, and holds each answer against
 * what executing the same gives.
 */
final class Asked {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final String issuer;

	private final Map<String, HttpResponse<String>> kept = new HashMap<>();

	private final Map<String, String> tokens = new HashMap<>();

	int unchanged;

	Asked(String issuer) {
		this.issuer = issuer;
	}

	/**
	 * Asks an instance for what it may have answered before, and has it executed by the
	 * text, which nothing keeps.
	 * @param query what is asked
	 * @param client who asks
	 * @param url where the instance is
	 */
	void compare(Fixture query, String client, String url) {
		String browser = query + " " + client;
		HttpResponse<String> before = this.kept.get(browser);
		HttpResponse<String> answer = Http.send("GET",
				url + "/graphql?documentId=" + PersistedDocuments.id(query.operation()) + "&variables="
						+ URLEncoder.encode(JSON.writeValueAsString(query.variables()), StandardCharsets.UTF_8),
				null, "Authorization", bearer(client), "Accept", "application/graphql-response+json", "If-None-Match",
				(before != null) ? Http.header(before, "ETag") : "\"nothing\"");
		JsonNode executed = execute(query, client, url);
		if (answer.statusCode() == 304) {
			this.unchanged++;
			assertThat(comparable(Objects.requireNonNull(before))).as("what %s keeps", browser).isEqualTo(executed);
			return;
		}
		assertThat(comparable(answer)).as(browser).isEqualTo(executed);
		if (answer.headers().firstValue("ETag").isPresent()) {
			this.kept.put(browser, answer);
		}
	}

	private JsonNode execute(Fixture query, String client, String url) {
		return comparable(Http.send("POST", url + "/graphql",
				JSON.writeValueAsString(Map.of("query", new ContractOperation(query.operation()).document(),
						"variables", query.variables())),
				"Authorization", bearer(client), "Accept", "application/graphql-response+json", "Content-Type",
				"application/json"));
	}

	private String bearer(String client) {
		return "Bearer " + this.tokens.computeIfAbsent(client, (each) -> Http.token(this.issuer, each));
	}

	/**
	 * What tells the present instant, the instance, or where in the text, is not the same
	 * twice.
	 */
	private static JsonNode comparable(HttpResponse<String> answer) {
		return JSON.readTree(answer.body()
			.replaceAll("\"locations\":\\[[^]]*]", "\"locations\":0")
			.replaceAll("localhost:\\d+", "localhost")
			.replaceAll("knownAt(\":\"|=)[^\"&]*", "knownAt$1")
			.replaceAll("\"correlationId\":\"[^\"]*\"", "\"correlationId\":0"));
	}

}
