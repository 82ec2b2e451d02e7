package org.networkmaturity.limits;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What asks for more than it may, and what asks for as much as it may.
 */
@TestPropertySource(properties = { "limits.body=20KB", "limits.list=50", "limits.text=5000", "limits.values=1000" })
class LimitsTests extends ApiTest {

	private static final String GRAPHQL = "application/graphql-response+json";

	private static String times(int times, String text) {
		return IntStream.range(0, times).mapToObj((i) -> text.replace("#", "a" + i)).collect(Collectors.joining(" "));
	}

	/** A neighbourhood's maturity leads to the neighbourhood again. */
	private static String deep(int depth) {
		String inner = IntStream.range(0, depth - 2)
			.mapToObj((i) -> (i % 2 == 0) ? "maturity { " : "neighbourhood { ")
			.collect(Collectors.joining());
		return "{ neighbourhood(id: \"nbh_nora\") { " + inner + "__typename" + " }".repeat(depth);
	}

	static Stream<Arguments> documents() {
		return Stream.of(Arguments.of("depth", 16, 17, deep(17)),
				Arguments.of("depth", 16, null, "{ " + "a { ".repeat(180) + "a" + " }".repeat(181)),
				Arguments.of("aliases", 15, 16, "{ viewer { " + times(16, "#: roles") + " } }"),
				Arguments.of("aliases", 15, 32,
						"{ viewer { ...A ...A } } fragment A on Viewer { " + times(16, "#: roles") + " }"),
				Arguments.of("rootFields", 10, 11, "{ " + times(11, "__typename") + " }"),
				Arguments.of("rootFields", 10, 12,
						"{ ...A ... { ...A } } fragment A on Query { " + times(6, "__typename") + " }"),
				Arguments.of("fields", 300, 301, "{ viewer { " + times(300, "roles") + " } }"),
				Arguments.of("fields", 300, Integer.MAX_VALUE, bomb(40)),
				Arguments.of("directives", 8, 9, "{ __typename " + times(9, "@aa") + " }"),
				Arguments.of("directives", 8, 9, "query($a: ID " + times(9, "@aa") + ") { __typename }"),
				Arguments.of("tokens", 1000, null, "{ " + times(1_000, "__typename") + " }"),
				Arguments.of("list", 50, 51,
						"{ maturityHeatmap(scope: { neighbourhoodIds: [" + times(51, "\"#\"")
								+ "] }) { columns { code } } }"),
				Arguments.of("text", 5000, 5001, "{ neighbourhood(id: \"" + "x".repeat(5_001) + "\") { name } }"),
				Arguments.of("text", 5000, 5001,
						"query($id: ID! = \"" + "x".repeat(5_001) + "\") { neighbourhood(id: $id) { name } }"));
	}

	/** Each fragment spreads the next twice. */
	private static String bomb(int fragments) {
		return "{ viewer { ...A0 } } " + IntStream.range(0, fragments)
			.mapToObj((i) -> "fragment A%d on Viewer { ...A%d ...A%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment A" + fragments + " on Viewer { roles }";
	}

	private static void assertRefused(Answer answer, String limit, int allowed, @Nullable Integer asked) {
		assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(answer.body().has("data")).isFalse();
		assertNamed(answer.body(), limit, allowed, asked);
	}

	private static void assertNamed(JsonNode body, String limit, int allowed, @Nullable Integer asked) {
		JsonNode extensions = body.at("/errors/0/extensions");
		assertThat(extensions.path("limit").asString()).isEqualTo(limit);
		assertThat(extensions.path("allowed").asInt()).isEqualTo(allowed);
		assertThat(extensions.path("asked").isMissingNode() ? null : extensions.path("asked").asInt()).isEqualTo(asked);
		assertThat(body.at("/errors/0/message").asString()).contains("%,d".formatted(allowed))
			.contains((asked != null) ? "%,d".formatted(asked) : "more than");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void aTextThatAsksForTooMuchIsToldOfWhat(String limit, int allowed, @Nullable Integer asked, String text) {
		assertRefused(as("oxfordshire").send(text), limit, allowed, asked);
		assertRefused(as("oxfordshire").send(text), limit, allowed, asked);
	}

	@Test
	void asMuchAsIsAllowedIsAnswered() {
		for (String text : List.of(deep(16), "{ viewer { " + times(15, "#: roles") + " } }",
				"{ " + times(10, "__typename") + " }", "{ viewer { " + times(299, "roles") + " } }",
				"{ " + times(8, "... @include(if: true) { __typename }") + " }")) {
			assertThat(as("oxfordshire").send(text).errors()).as(text).isEmpty();
		}
	}

	@Test
	void variablesThatAskForTooMuchAreToldOfWhat() {
		String query = "query($ids: [ID!]) { maturityHeatmap(scope: { neighbourhoodIds: $ids }) { columns { code } } }";
		assertRefused(
				as("oxfordshire").send(query, Map.of("ids", IntStream.range(0, 51).mapToObj(String::valueOf).toList())),
				"list", 50, 51);
		assertRefused(as("oxfordshire").send(query, Map.of("ids", List.of("x".repeat(5_001)))), "text", 5000, 5001);
		assertRefused(
				as("oxfordshire").send(query,
						IntStream.range(0, 16).boxed().collect(Collectors.toMap((i) -> "v" + i, (i) -> i))),
				"variables", 15, 16);
		assertRefused(as("oxfordshire").byId()
			.operation("MaturityHeatmap", Map.of("scope", Map.of("neighbourhoodIds", List.of("x".repeat(5_001))))),
				"text", 5000, 5001);
	}

	@Test
	void anAnswerThatWouldHoldTooMuchIsRefusedAsAWhole() {
		Answer answer = as("oxfordshire")
			.send("{ practices(first: 100) { nodes { id odsCode name postcode status listSize "
					+ "neighbourhood { id name } federation { id name } } } }");
		assertRefused(answer, "values", 1000, null);
		assertThat(answer.body().at("/extensions/cost/requested").asInt()).isEqualTo(301);
	}

	@Test
	void aMutationThatIsRefusedForItsSizeStoresNothingButThatItWas() {
		Map<String, ?> variables = Recording.of("nbh_rural-west").with("idempotencyKey", "x".repeat(5_001)).variables();
		assertRefused(as("oxfordshire").operation("RecordBaseline", variables), "text", 5000, 5001);
		assertThat(accepted("recordBaseline")).isEmpty();
		assertThat(as("auditor").operation("AuditTrail", Map.of("first", 10)).texts("/auditEvents/nodes", "/outcome"))
			.containsExactly("REFUSED");
	}

	@Test
	void aBodyThatIsTooLargeIsNotReadWhetherOrNotItSaysHowLargeItIs() {
		String token = "Bearer " + Http.token(url(), "front-end");
		String body = "{\"query\": \"{ __typename }\"" + " ".repeat(20 * 1024) + "}";
		HttpResponse<String> stated = Http.send("POST", url() + "/graphql", body, "Content-Type", "application/json",
				"Accept", GRAPHQL, "Authorization", token);
		assertThat(stated.statusCode()).isEqualTo(413);
		assertThat(Http.header(stated, "Content-Type")).isEqualTo(GRAPHQL);
		assertNamed(JsonMapper.shared().readTree(stated.body()), "body", 20 * 1024, body.length());
		HttpResponse<String> chunked = Http.sendInChunks(url() + "/graphql", body, "Content-Type", "application/json",
				"Authorization", token);
		assertThat(chunked.statusCode()).isEqualTo(413);
		assertNamed(JsonMapper.shared().readTree(chunked.body()), "body", 20 * 1024, null);
		assertThat(Http
			.sendInChunks(url() + "/graphql", body.strip().replaceAll(" {5}", ""), "Content-Type", "application/json",
					"Authorization", token)
			.statusCode()).isEqualTo(200);
	}

}
