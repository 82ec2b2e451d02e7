package org.networkmaturity.contract;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What production answers: documents of the contract, and nothing else.
 */
@TestPropertySource(properties = "contract.documents=trusted-only")
class TrustedOnlyTests extends ContractTest {

	static List<ContractOperation> operations() {
		return ContractOperation.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void eachOperationAnswersByItsId(ContractOperation operation) {
		assertThat(operation.normal().send((client) -> as(client).byId()).data("")).isNotEmpty();
	}

	@Test
	void documentsOfTheLastReleasedContractAreAnsweredToo() throws Exception {
		JsonNode released = JsonMapper.shared()
			.readTree(new ClassPathResource("contract/released-documents.json").getContentAsByteArray());
		assertThat(released).isNotEmpty();
		released.propertyNames()
			.forEach((id) -> assertThat(code(post("front-end", json("documentId", id)))).as(id)
				.isNotEqualTo("PERSISTED_DOCUMENT_NOT_FOUND"));
	}

	@Test
	void aTextIsRefusedWhateverItIsAndHoweverItIsSent() {
		List<String> texts = List.of(TEXT, "{", "query Viewer { viewer { roles } }",
				new ContractOperation("Viewer").document(), "{ __schema { types { name } } }", "{ __typename }");
		for (String text : texts) {
			for (String accepted : List.of(GRAPHQL, "application/json")) {
				for (HttpResponse<String> answer : List.of(post("front-end", json("query", text), "Accept", accepted),
						get("front-end", Map.of("query", text), "Accept", accepted))) {
					assertThat(answer.statusCode()).isEqualTo(403);
					assertThat(errors(answer)).containsExactly("FORBIDDEN");
					assertThat(code(answer)).isEqualTo("PERSISTED_DOCUMENT_ID_REQUIRED");
					assertThat(message(answer)).contains("send documentId in place of query");
					assertThat(body(answer).has("data")).isFalse();
					assertThat(answer.headers().map()).as("no other token would do")
						.doesNotContainKey("WWW-Authenticate");
				}
			}
		}
		assertThat(post("front-end", json("query", TEXT), "Accept", "text/event-stream").statusCode()).isEqualTo(406);
	}

	@Test
	void nothingOfATextIsExecutedButWhoSentAMutationIsKnown() {
		String text = new ContractOperation("RecordBaseline").document();
		Map<String, ?> variables = Recording.of("nbh_rural-west").variables();
		String body = json("query", text, "variables", variables);
		for (String accepted : List.of(GRAPHQL, "text/event-stream")) {
			post("oxfordshire", body, "Accept", accepted);
		}
		JsonNode events = as("auditor").byId().operation("AuditTrail", Map.of("first", 10)).data("/auditEvents/nodes");
		assertThat(events).singleElement()
			.satisfies((event) -> assertThat(event.path("outcome").asString() + " " + event.path("summary").asString())
				.isEqualTo("REFUSED Refused: FORBIDDEN"));
	}

	@Test
	void whoIsNotSignedInLearnsNothingOfDocuments() {
		for (String body : List.of(json("query", TEXT), json("documentId", PersistedDocuments.id("Viewer")),
				json("documentId", "sha256:" + "0".repeat(64)), "nonsense")) {
			HttpResponse<String> answer = Http.send("POST", url() + "/graphql", body, "Content-Type",
					"application/json");
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(errors(answer)).containsExactly("UNAUTHORIZED");
		}
	}

}
