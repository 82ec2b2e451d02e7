package org.networkmaturity.training;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request of a training as a browser sends it: a query by GET, anything else by POST.
 *
 * @param operation what it asks for
 * @param request the request
 */
record TrainingCall(String operation, HttpRequest request) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private static final int SHOWN = 500;

	static TrainingCall of(TrainingFile.Request asked, ContractDocuments.Operation operation, URI api, String token) {
		HttpRequest.Builder request = HttpRequest.newBuilder()
			.timeout(TIMEOUT)
			.header("Authorization", "Bearer " + token)
			.header("Accept", "application/graphql-response+json");
		if (operation.isQuery()) {
			request.uri(UriComponentsBuilder.fromUri(api)
				.queryParam("documentId", "{documentId}")
				.queryParam("variables", "{variables}")
				.encode()
				.build(operation.documentId(), asked.variables().toString()));
		}
		else {
			String body = JSON
				.writeValueAsString(Map.of("documentId", operation.documentId(), "variables", asked.variables()));
			request.uri(api).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
		}
		return new TrainingCall(asked.operation(), request.build());
	}

	/**
	 * Sends it.
	 * @param http the client
	 * @param known the ETag of the answer that the client has; null where it has none
	 * @return the ETag of the answer; null where it has none
	 * @throws StoppedTrainingException where the answer is none, or tells of an error
	 */
	@Nullable String send(HttpClient http, @Nullable String known) {
		HttpRequest sent = (known != null)
				? HttpRequest.newBuilder(this.request, (name, value) -> true).header("If-None-Match", known).build()
				: this.request;
		HttpResponse<String> answer = http.sendAsync(sent, HttpResponse.BodyHandlers.ofString()).join();
		if (!(known != null && answer.statusCode() == 304)
				&& !(answer.statusCode() == 200 && !JSON.readTree(answer.body()).has("errors"))) {
			throw new StoppedTrainingException("%s was answered %d: %s".formatted(this.operation, answer.statusCode(),
					answer.body().substring(0, Math.min(SHOWN, answer.body().length()))));
		}
		return answer.headers().firstValue("ETag").orElse(null);
	}

}
