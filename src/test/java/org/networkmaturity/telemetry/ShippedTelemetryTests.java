package org.networkmaturity.telemetry;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.TraceCollector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the program tells an operator as it is shipped.
 */
class ShippedTelemetryTests extends ApiTest {

	private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

	@Autowired
	private DevelopmentStore store;

	@Test
	void anOperationIsALineOfJsonAndATraceWithTheIdThatTheClientGets() throws Exception {
		try (TraceCollector collector = TraceCollector.start();
				ApiProcess api = ApiProcess.asShipped(this.store.uri(), url(), "--TRACING_ENDPOINT=" + collector.url(),
						"--management.tracing.sampling.probability=1")) {
			String token = Http.token(url(), "oxfordshire");
			HttpResponse<String> answer = Http.send("POST", api.url() + "/graphql",
					"{\"documentId\": \"%s\", \"variables\": {\"id\": \"fed_10q-pml\"}}"
						.formatted(PersistedDocuments.id("FederationMaturity")),
					"Content-Type", "application/json", "Authorization", "Bearer " + token, "traceparent",
					"00-" + TRACE + "-b7ad6b7169203331-01");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(Http.header(answer, "X-Correlation-ID")).isEqualTo(TRACE);
			collector.awaitSpansOf(TRACE, "network-maturity-tracker", "FederationMaturity", "find");

			List<String> log = api.log();
			assertThat(log).allSatisfy((line) -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
			assertThat(log).noneMatch((line) -> line.contains(token) || line.contains("fed_10q-pml"));
			JsonNode line = log.stream()
				.map((each) -> JsonMapper.shared().readTree(each))
				.filter((each) -> each.path("correlationId").asString("").equals(TRACE))
				.findFirst()
				.orElseThrow();
			JsonNode operation = line.path("operation");
			assertThat(operation.path("name").asString()).isEqualTo("FederationMaturity");
			assertThat(operation.path("document").asString()).isEqualTo(PersistedDocuments.id("FederationMaturity"));
			assertThat(operation.path("outcome").asString()).isEqualTo("answered");
			assertThat(operation.path("commands").asInt()).isEqualTo(7);
			assertThat(operation.path("values").asInt()).isGreaterThan(100);
		}
	}

}
