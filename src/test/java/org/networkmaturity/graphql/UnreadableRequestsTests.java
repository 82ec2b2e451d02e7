package org.networkmaturity.graphql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.RawHttp;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server itself refuses, before there is a request at all.
 */
class UnreadableRequestsTests extends ApiTest {

	private void assertRefused(String request, int status) {
		RawHttp.Reply reply = RawHttp.send(url(), request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		assertThat(reply.status()).as(reply.head()).isEqualTo(status);
		assertThat(reply.head()).contains("Content-Type: application/json", "X-Correlation-ID: ")
			.doesNotContain("Server:");
		assertThat(JsonMapper.shared().readTree(reply.body()).at("/errors/0/extensions/classification").asString())
			.isEqualTo("BAD_REQUEST");
		assertThat(reply.body()).doesNotContainIgnoringCase("html")
			.doesNotContainIgnoringCase("tomcat")
			.doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = ";",
			value = { "GET /graphql?variables=[secret] HTTP/1.1;400", "GET /secret|b HTTP/1.1;400",
					"GET /%zz HTTP/1.1;400", "GET /%00 HTTP/1.1;400", "G(T /secret HTTP/1.1;400", "GET / HTTP/9.9;505",
					"GET /../../secret HTTP/1.1;400", "secret;400" })
	void anAddressThatIsNoneGetsAnErrorAndNoPage(String line, int status) {
		assertRefused(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n", status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql;secret", "/;a=%j", "/graphql/;%zz" })
	void anAddressWithParametersInItsPathIsRefused(String path) {
		assertRefused("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400);
	}

	@ParameterizedTest
	@CsvSource({ "Content-Length: secret,400", "Transfer-Encoding: secret,501", "a secret: c,400",
			"Expect: secret,417" })
	void aHeaderThatIsNoneGetsAnErrorAndNoPage(String header, int status) {
		assertRefused("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n",
				status);
	}

	@Test
	void headersThatAreTooLongGetAnErrorAndNoPage() {
		assertRefused("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + "secret".repeat(6_000)
				+ "\r\n\r\n", 400);
	}

}
