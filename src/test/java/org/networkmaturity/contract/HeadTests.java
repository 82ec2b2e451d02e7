package org.networkmaturity.contract;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * HEAD says what GET would, but for the body (RFC 9110, section 9.3.2).
 */
class HeadTests extends ContractTest {

	private HttpResponse<String> head(String query, String... headers) {
		return Http.send("HEAD", url() + "/graphql?" + query, null, signedIn("oxfordshire", headers));
	}

	@Test
	void headOfAQueryHasTheHeadersOfItsAnswer() {
		String query = "documentId=" + PersistedDocuments.id("Viewer");
		HttpResponse<String> get = get("oxfordshire", query);
		HttpResponse<String> head = head(query);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String header : new String[] { "ETag", "Content-Type", "Content-Length", "Cache-Control" }) {
			assertThat(Http.header(head, header)).as(header).isEqualTo(Http.header(get, header)).isNotEmpty();
		}
		assertThat(head(query, "If-None-Match", Http.header(get, "ETag")).statusCode()).isEqualTo(304);
	}

	@Test
	void headIsRefusedLikeGet() {
		assertThat(head("").statusCode()).isEqualTo(400);
		assertThat(head("query=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8), "Accept", "text/html").statusCode())
			.isEqualTo(406);
		assertThat(Http.send("HEAD", url() + "/graphql", null).statusCode()).isEqualTo(401);
	}

	@Test
	void aMutationIsNotSentByHead() {
		HttpResponse<String> answer = head("query=" + URLEncoder.encode(
				"mutation { closeMeeting(input: { id: \"mtg_10q-west-2018-12-13\" }) { meeting { status } } }",
				StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(Http.header(answer, "Allow")).isEqualTo("POST");
		assertThat(accepted("closeMeeting")).isEmpty();
	}

}
