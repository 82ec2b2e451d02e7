package org.networkmaturity.contract;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that a browser may keep, and ask for again.
 */
class KeptAnswersTests extends ContractTest {

	private static final Map<String, String> RURAL_WEST = Map.of("documentId",
			PersistedDocuments.id("NeighbourhoodMaturity"), "variables", json("id", "nbh_rural-west"));

	private HttpResponse<String> ruralWest(String client, String... headers) {
		return get(client, RURAL_WEST, headers);
	}

	private static String tag(HttpResponse<String> answer) {
		return Http.header(answer, "ETag");
	}

	@Test
	void anAnswerThatIsStillTheSameIsNotSentAgain() {
		HttpResponse<String> first = ruralWest("front-end");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(tag(first)).matches("\"[0-9a-f]{64}-graphql-response\\+json\"");
		for (String kept : List.of(tag(first), "W/" + tag(first), "\"other\", " + tag(first), "*")) {
			HttpResponse<String> again = ruralWest("front-end", "If-None-Match", kept);
			assertThat(again.statusCode()).as(kept).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().map()).doesNotContainKey("Content-Type");
			for (String header : List.of("ETag", "Cache-Control", "Vary")) {
				assertThat(again.headers().allValues(header)).as(header)
					.isNotEmpty()
					.isEqualTo(first.headers().allValues(header));
			}
		}
		assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
		assertThat(first.headers().allValues("Vary")).contains("Authorization, Accept", "Origin");
		assertThat(first.headers().map()).doesNotContainKeys("Pragma", "Expires");
		for (String other : List.of("\"other\"", tag(first).replace("\"", ""), "nonsense")) {
			HttpResponse<String> again = ruralWest("front-end", "If-None-Match", other);
			assertThat(again.statusCode()).as(other).isEqualTo(200);
			assertThat(again.body()).isEqualTo(first.body());
		}
	}

	@Test
	void theTagChangesWithTheAnswerAndNotOtherwise() {
		String before = tag(ruralWest("front-end"));
		Recording draft = Recording.of("nbh_rural-west").draft();
		as("oxfordshire").operation("RecordBaseline", draft.variables()).data("");
		assertThat(tag(ruralWest("front-end"))).as("a draft is not for everybody").isEqualTo(before);
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_didcot").variables());
		assertThat(tag(ruralWest("front-end"))).as("what happens elsewhere").isEqualTo(before);
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").variables()).data("");
		HttpResponse<String> after = ruralWest("front-end", "If-None-Match", before);
		assertThat(after.statusCode()).isEqualTo(200);
		assertThat(tag(after)).isNotEqualTo(before);
	}

	@Test
	void whoMaySeeOrDoMoreGetsAnAnswerAndATagOfTheirOwn() {
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").draft().variables()).data("");
		HttpResponse<String> own = ruralWest("oxfordshire");
		HttpResponse<String> other = ruralWest("front-end", "If-None-Match", tag(own));
		assertThat(other.statusCode()).isEqualTo(200);
		assertThat(body(own).at("/data/neighbourhood/mayRecord").asBoolean()).isTrue();
		assertThat(body(other).at("/data/neighbourhood/mayRecord").asBoolean(true)).isFalse();
		assertThat(tag(other)).isNotEqualTo(tag(own));
	}

	@Test
	void eachMediaTypeHasATagOfItsOwn() {
		HttpResponse<String> json = ruralWest("front-end", "Accept", "application/json");
		assertThat(Http.header(json, "Content-Type")).startsWith("application/json");
		assertThat(tag(json)).isNotEqualTo(tag(ruralWest("front-end")));
	}

	@Test
	void anErrorIsNotKept() {
		Map<String, String> forbidden = Map.of("documentId", PersistedDocuments.id("NhseFeedback"), "variables",
				json("input", input("commissioner", "11X", "from", "2018-12-01", "to", "2020-03-31")));
		Map<String, Integer> statuses = Map.of(GRAPHQL, 403, "application/json", 200);
		statuses.forEach((accepted, status) -> {
			HttpResponse<String> answer = get("north-recorder", forbidden, "Accept", accepted, "If-None-Match", "*");
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(errors(answer)).containsExactly("FORBIDDEN");
			assertThat(answer.headers().map()).doesNotContainKey("ETag");
			assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
		});
	}

	@Test
	void anAnswerToAPostIsNotKept() {
		HttpResponse<String> answer = post("front-end", json("documentId", PersistedDocuments.id("Viewer")),
				"If-None-Match", "*");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isNotEmpty();
		assertThat(answer.headers().map()).doesNotContainKey("ETag");
		assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
	}

	@Test
	void aQuestionForWhatIsKeptNeedsATokenLikeAnyOther() {
		String address = url() + "/graphql?documentId=" + PersistedDocuments.id("Viewer");
		HttpResponse<String> answer = Http.send("GET", address, null, "If-None-Match", "*");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
	}

}
