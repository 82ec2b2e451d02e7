package org.networkmaturity.contract;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents of the contract by their ids, where any text is answered too.
 */
class TrustedDocumentsTests extends ContractTest {

	private static final String VIEWER = PersistedDocuments.id("Viewer");

	private static final String NEIGHBOURHOOD = PersistedDocuments.id("NeighbourhoodMaturity");

	static List<ContractOperation> operations() {
		return ContractOperation.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void eachOperationAnswersByItsId(ContractOperation operation) {
		Answer answer = operation.normal().send((client) -> as(client).byId());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data("").iterator().next().path("problems")).as(answer.body().toString()).isEmpty();
	}

	@Test
	void aQueryAnswersTheSameByGetAsByPost() {
		String variables = json("id", "nbh_nora");
		HttpResponse<String> posted = post("front-end",
				"{\"documentId\": \"%s\", \"variables\": %s}".formatted(NEIGHBOURHOOD, variables));
		assertThat(errors(posted)).isEmpty();
		HttpResponse<String> got = get("front-end", Map.of("documentId", NEIGHBOURHOOD, "variables", variables,
				"operationName", "NeighbourhoodMaturity", "extensions", ""));
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(got.body()).isEqualTo(posted.body());
		assertThat(Http.header(got, "Content-Type")).isEqualTo(Http.header(posted, "Content-Type")).isEqualTo(GRAPHQL);
		assertThat(body(get("front-end", Map.of("query", TEXT))))
			.isEqualTo(body(post("front-end", json("query", TEXT))));
	}

	@Test
	void aMutationIsNotSentByGet() {
		String mutation = "mutation { closeMeeting(input: { id: \"mtg_10q-west-2018-12-13\" }) { meeting { status } } }";
		for (Map<String, String> parameters : List.of(
				Map.of("documentId", PersistedDocuments.id("RecordBaseline"), "variables",
						JsonMapper.shared().writeValueAsString(Recording.of("nbh_rural-west").variables())),
				Map.of("query", mutation),
				Map.of("query", "query A " + TEXT + " mutation B { __typename }", "operationName", "B"))) {
			for (String accepted : List.of(GRAPHQL, "application/json")) {
				HttpResponse<String> answer = get("oxfordshire", parameters, "Accept", accepted);
				assertThat(answer.statusCode()).isEqualTo(405);
				assertThat(Http.header(answer, "Allow")).isEqualTo("POST");
				assertThat(errors(answer)).containsExactly("BAD_REQUEST");
			}
		}
		assertThat(accepted("recordBaseline")).isEmpty();
		assertThat(as("auditor").operation("AuditTrail", Map.of("first", 10)).texts("/auditEvents/nodes", "/action"))
			.as("whoever tried is known")
			.contains("recordBaseline", "closeMeeting");
		assertThat(get("oxfordshire",
				Map.of("query", "query A " + TEXT + " mutation B { __typename }", "operationName", "A"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void anUnknownIdIsAnErrorThatAProgramCanTell() {
		String unknown = "sha256:" + DigestUtils.sha256Hex(TEXT);
		for (HttpResponse<String> answer : List.of(post("front-end", json("documentId", unknown)),
				get("front-end", Map.of("documentId", unknown)))) {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(errors(answer)).containsExactly("BAD_REQUEST");
			assertThat(code(answer)).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
			assertThat(message(answer)).contains("does not know the document");
			assertThat(Http.header(answer, "Content-Type")).isEqualTo(GRAPHQL);
			assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Viewer", "x", "md5:9e107d9d372bb6826bd81d3542a419d6", "sha256:", "sha256:abc",
			"SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			" sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" })
	void whatIsNoIdIsRefusedWithItsForm(String id) {
		HttpResponse<String> answer = post("front-end", json("documentId", id));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(errors(answer)).containsExactly("BAD_REQUEST");
		assertThat(message(answer)).contains("sha256: and 64 hexadecimal digits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "[]", "[{\"query\": \"{ viewer { roles } }\"}]", "\"text\"", "1", "true",
			"{}", "{nonsense", "{} {}", "{\"documentId\": 1}", "{\"documentId\": {}}", "{\"documentId\": [\"ID\"]}",
			"{\"documentId\": \"\"}", "{\"documentId\": null}", "{\"query\": 1}", "{\"query\": \" \"}",
			"{\"query\": [\"{ viewer { roles } }\"]}", "{\"documentId\": \"ID\", \"variables\": \"x\"}",
			"{\"documentId\": \"ID\", \"variables\": [1]}", "{\"documentId\": \"ID\", \"variables\": 0}",
			"{\"documentId\": \"ID\", \"operationName\": 1}", "{\"documentId\": \"ID\", \"operationName\": \"Other\"}",
			"{\"documentId\": \"ID\", \"extensions\": []}",
			"{\"extensions\": {\"persistedQuery\": {\"version\": 1}}}" })
	void aBodyThatIsNoRequestGetsAnErrorThatSaysSo(String body) {
		HttpResponse<String> answer = post("front-end", body.replace("ID", VIEWER));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(errors(answer)).containsExactly("BAD_REQUEST");
		assertThat(Http.header(answer, "Content-Type")).isEqualTo(GRAPHQL);
		assertThat(message(answer)).doesNotContain("nonsense");
	}

	@Test
	void aBodyThatIsTooDeepGetsAnErrorToo() {
		HttpResponse<String> answer = post("front-end",
				"{\"documentId\": \"%s\", \"variables\": {\"a\": %s}}".formatted(VIEWER, "[".repeat(5_000)));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(errors(answer)).containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "documentId=", "query=", "operationName=Viewer", "documentId=ID&documentId=ID",
			"documentId=ID&variables=x", "documentId=ID&variables=[]", "documentId=ID&variables=1",
			"documentId=ID&variables=%7B%7D&variables=%7B%7D", "documentId=ID&extensions=1", "documentId=%7Bz",
			"documentId=ID&variables=%ff", "documentId=ID&operationName=Other", "query==x", "documentId==ID" })
	void anAddressThatIsNoRequestGetsAnErrorThatSaysSo(String query) {
		HttpResponse<String> answer = get("front-end",
				query.replace("ID", VIEWER).replace("[", "%5B").replace("]", "%5D"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(errors(answer)).containsExactly("BAD_REQUEST");
	}

	@Test
	void emptyParametersCountAsNone() {
		assertThat(
				get("front-end", "documentId=" + VIEWER + "&query=&variables=&operationName=&extensions=").statusCode())
			.isEqualTo(200);
		assertThat(get("front-end", "documentId=" + VIEWER + "&variables=null").statusCode()).isEqualTo(200);
	}

	@Test
	void anIdNeverComesToMeanAnotherText() {
		String own = post("oxfordshire", json("documentId", VIEWER)).body();
		String other = "query Viewer { viewer { roles } }";
		String hash = VIEWER.substring("sha256:".length());
		Map<String, Object> automatic = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
		for (HttpResponse<String> refused : List.of(post("oxfordshire", json("documentId", VIEWER, "query", other)),
				post("oxfordshire", json("documentId", VIEWER, "query", "")),
				post("oxfordshire", json("documentId", VIEWER, "query", other, "extensions", automatic)),
				get("oxfordshire", Map.of("documentId", VIEWER, "query", other)))) {
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(errors(refused)).containsExactly("BAD_REQUEST");
			assertThat(message(refused)).isEqualTo("Send documentId or query, not both");
		}
		for (HttpResponse<String> answered : List.of(post("oxfordshire", json("query", other, "extensions", automatic)),
				postTo("/graphql?documentId=" + VIEWER, "oxfordshire", json("query", other)),
				post("oxfordshire", "{\"documentId\": \"%s\", \"documentId\": null, \"query\": \"%s\"}"
					.formatted(VIEWER, other)))) {
			assertThat(body(answered).path("data").toString()).as("as the text that it is")
				.startsWith("{\"viewer\":{\"roles\":[");
		}
		assertThat(post("oxfordshire", json("documentId", VIEWER)).body()).isEqualTo(own);
		assertThat(get("oxfordshire", Map.of("documentId", VIEWER)).body()).isEqualTo(own);
	}

	@Test
	void textsDoNotPushDocumentsOfTheContractOut() {
		String filler = "# " + "x".repeat(250_000) + "\n";
		for (int i = 0; i < 20; i++) {
			assertThat(post("front-end", json("query", "# " + i + filler + TEXT)).statusCode()).isEqualTo(200);
		}
		assertThat(post("front-end", json("documentId", VIEWER)).statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsNeitherSentNorAcceptedHereIsRefusedInAFormThatAClientCanRead() {
		String token = "Bearer " + Http.token(url(), "front-end");
		String address = url() + "/graphql";
		HttpResponse<String> method = Http.send("PUT", address, "{}", "Authorization", token, "Content-Type",
				"application/json");
		assertThat(method.statusCode()).isEqualTo(405);
		assertThat(Http.header(method, "Allow")).contains("GET", "POST");
		for (String type : List.of("application/graphql", "application/x-www-form-urlencoded", "nonsense",
				"multipart/form-data; boundary=", "multipart/form-data; boundary=x", "*/*", "application/*")) {
			HttpResponse<String> answer = Http.send("POST", address, "{}", "Authorization", token, "Content-Type",
					type);
			assertThat(answer.statusCode()).as(type).isEqualTo(415);
			assertThat(errors(answer)).containsExactly("BAD_REQUEST");
		}
		for (String accepted : List.of("text/html", "text/event-stream", "image/*", "nonsense")) {
			HttpResponse<String> post = post("front-end", json("documentId", VIEWER), "Accept", accepted);
			HttpResponse<String> get = get("front-end", Map.of("documentId", VIEWER), "Accept", accepted);
			assertThat(List.of(post.statusCode(), get.statusCode())).as(accepted).containsExactly(406, 406);
			assertThat(errors(post)).containsExactly("BAD_REQUEST");
		}
		assertThat(errors(method)).containsExactly("BAD_REQUEST");
		for (String accepted : List.of("*/*", "application/*", "text/html, application/json;q=0.5")) {
			assertThat(get("front-end", Map.of("documentId", VIEWER), "Accept", accepted).statusCode()).as(accepted)
				.isEqualTo(200);
		}
	}

}
