package org.networkmaturity.contract;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test of requests over HTTP in which a front end names documents.
 */
abstract class ContractTest extends ApiTest {

	protected static final String GRAPHQL = "application/graphql-response+json";

	/** Text that nobody but a developer sends. */
	protected static final String TEXT = "{ viewer { roles } }";

	protected HttpResponse<String> get(String client, Map<String, String> parameters, String... headers) {
		return get(client, query(parameters), headers);
	}

	protected HttpResponse<String> get(String client, String query, String... headers) {
		return Http.send("GET", url() + "/graphql?" + query, null, signedIn(client, headers));
	}

	protected HttpResponse<String> post(String client, String body, String... headers) {
		return postTo("/graphql", client, body, headers);
	}

	protected HttpResponse<String> postTo(String address, String client, String body, String... headers) {
		List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
		all.addAll(List.of(headers));
		return Http.send("POST", url() + address, body, signedIn(client, all.toArray(String[]::new)));
	}

	protected String[] signedIn(String client, String... headers) {
		List<String> all = new ArrayList<>(List.of(headers));
		all.addAll(List.of("Authorization", "Bearer " + Http.token(url(), client)));
		if (!all.contains("Accept")) {
			all.addAll(List.of("Accept", GRAPHQL));
		}
		return all.toArray(String[]::new);
	}

	protected static String json(Object... fields) {
		return JsonMapper.shared().writeValueAsString(input(fields));
	}

	private static String query(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	protected static JsonNode body(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	protected static List<String> errors(HttpResponse<String> answer) {
		return body(answer).path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/classification").asString())
			.toList();
	}

	protected static String code(HttpResponse<String> answer) {
		return body(answer).at("/errors/0/extensions/code").asString();
	}

	protected static String message(HttpResponse<String> answer) {
		return body(answer).at("/errors/0/message").asString();
	}

}
