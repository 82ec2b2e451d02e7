package org.networkmaturity.audit;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.Recording;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plants a text that must not be kept, wherever a caller can type one, and looks for it
 * in every event and in all that is logged.
 */
@ExtendWith(OutputCaptureExtension.class)
class PlantedSecretsTests extends ApiTest {

	/** The number is one that the NHS never gives to a patient. */
	private static final String SECRET = "quincunx 999 000 0018";

	static List<ContractOperation> mutations() {
		return ContractOperation.all().stream().filter(ContractOperation::isMutation).toList();
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void nothingThatIsTypedIsKeptOrLogged(ContractOperation mutation, CapturedOutput output) {
		JsonNode normal = mutation.normal().content().path("variables");
		List<String> texts = texts(normal, "");
		assertThat(texts).isNotEmpty();
		String sender = Objects.requireNonNull(mutation.normal().client());
		for (String client : List.of(sender, "front-end")) {
			for (String text : texts) {
				ObjectNode planted = (ObjectNode) normal.deepCopy();
				plant(planted, text);
				as(client).send(mutation.document(), variables(planted));
			}
		}
		assertNothingIsKept(output);
	}

	private static List<String> texts(JsonNode node, String path) {
		List<String> texts = new ArrayList<>();
		if (node.isString()) {
			texts.add(path);
		}
		node.propertyStream()
			.forEach((property) -> texts.addAll(texts(property.getValue(), path + "/" + property.getKey())));
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			texts.addAll(texts(node.path(i), path + "/" + i));
		}
		return texts;
	}

	private static void plant(ObjectNode variables, String path) {
		JsonPointer pointer = JsonPointer.compile(path);
		JsonNode holder = variables.at(pointer.head());
		if (holder instanceof ArrayNode array) {
			array.set(pointer.last().getMatchingIndex(), SECRET);
		}
		else {
			((ObjectNode) holder).put(pointer.last().getMatchingProperty(), SECRET);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> variables(JsonNode variables) {
		return JsonMapper.shared().convertValue(variables, Map.class);
	}

	private void assertNothingIsKept(CapturedOutput output) {
		assertThat(output.getAll()).doesNotContainIgnoringCase("quincunx");
		assertThat(this.database.getMongoDatabase().getCollection("auditEvents").find())
			.allSatisfy((event) -> assertThat(event.toJson()).doesNotContainIgnoringCase("quincunx"));
		assertThat(this.database.getMongoDatabase().getCollection("auditEvents").find())
			.anySatisfy((event) -> assertThat(event.getString("outcome")).isEqualTo("REFUSED"));
	}

	@Test
	void nothingOfARequestThatIsNoneIsKeptOrLogged(CapturedOutput output) {
		Api oxfordshire = as("oxfordshire");
		List<String> documents = List.of("mutation Quincunx { closeMeeting(input: { id: \"quincunx\" }) { quincunx } }",
				"mutation { quincunx: closeMeeting(input: { id: QUINCUNX }) { problems { code } } }",
				"mutation { quincunx(input: \"quincunx\") { quincunx } }",
				"mutation($quincunx: Quincunx!) { closeMeeting(input: $quincunx) { problems { code } } }",
				"# quincunx\n{ quincunx", "{ node(id: \"quincunx\") { quincunx } }", "quincunx");
		for (String document : documents) {
			assertThat(oxfordshire.send(document, Map.of("quincunx", "quincunx")).errors()).as(document).isNotEmpty();
		}
		for (String body : List.of("{ \"query\": \"quincunx", "[\"quincunx\"]", "quincunx", "{ quincunx: 1 }",
				"{ \"query\": quincunx }", "{ \"query\": { \"quincunx\": 1 } }", "{ \"quincunx\": 1 }")) {
			assertThat(oxfordshire.post(body).status()).as(body).isEqualTo(400);
		}
		assertNothingIsKept(output);
	}

	@Test
	void nothingOfARequestThatIsNotEvenHttpIsLogged(CapturedOutput output) throws IOException {
		URI address = URI.create(url());
		for (String request : List.of("POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization : Bearer quincunx",
				"GET /graphql?access_token=quincunx&{} HTTP/1.1\r\nHost: localhost",
				"GET /graphql HTTP/1.1\r\nHost: quincunx x",
				"GET /graphql HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"quincunx", "QUINCUNX",
				"GET /graphql?a=%quincunx HTTP/1.1\r\nHost: localhost")) {
			try (Socket socket = new Socket(address.getHost(), address.getPort())) {
				socket.getOutputStream()
					.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
					.startsWith("HTTP/1.1 4")
					.doesNotContainIgnoringCase("quincunx");
			}
		}
		assertThat(output.getAll()).doesNotContainIgnoringCase("quincunx");
		for (String logger : List.of("org.apache.coyote.http11.Http11Processor",
				"org.apache.tomcat.util.http.Parameters")) {
			assertThat(LoggerFactory.getLogger(logger).isInfoEnabled())
				.as("only the first of its kind is logged at INFO")
				.isFalse();
		}
	}

	@Test
	void noTokenIsKeptOrLogged(CapturedOutput output) {
		String token = Http.token(url(), "front-end");
		int signature = token.lastIndexOf('.') + 1;
		Api.withToken(url(), token).operation("RecordBaseline", Recording.of("nbh_didcot").variables());
		for (String wrong : List.of("quincunx", "quincunx.quincunx.quincunx",
				token.substring(0, signature) + "quincunx")) {
			assertThat(Api.withToken(url(), wrong).send("{ viewer { roles } }").status()).isEqualTo(401);
		}
		assertNothingIsKept(output);
		assertThat(output.getAll()).doesNotContain(token.substring(signature), token.substring(0, signature));
		assertThat(this.database.getMongoDatabase().getCollection("auditEvents").find())
			.allSatisfy((event) -> assertThat(event.toJson()).doesNotContain(token.substring(0, signature)));
	}

}
