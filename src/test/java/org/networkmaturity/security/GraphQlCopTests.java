package org.networkmaturity.security;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the checks of graphql-cop look for, where any text is answered and the caller may
 * read the schema. Two of them find what is meant to be there.
 */
class GraphQlCopTests extends ApiTest {

	private Answer send(String document) {
		return as("front-end").send(document);
	}

	private HttpResponse<String> get(String query, String... headers) {
		return Http.send("GET", url() + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), null,
				headers);
	}

	private String[] signedIn(String... headers) {
		String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
		all[headers.length] = "Authorization";
		all[headers.length + 1] = "Bearer " + Http.token(url(), "front-end");
		return all;
	}

	private static void assertRefused(Answer answer, String limit) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo(limit);
	}

	@Test
	void aHundredAliasesAreRefused() {
		assertRefused(send(IntStream.rangeClosed(0, 100)
			.mapToObj((i) -> "alias" + i + ":__typename")
			.collect(Collectors.joining(" \n", "query cop { ", " }"))), "aliases");
	}

	@Test
	void aBatchOfOperationsIsRefused() {
		String one = "{\"query\": \"query cop { __typename }\"}";
		Answer answer = as("front-end").post(Collections.nCopies(10, one).toString());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.errors()).hasSize(1);
	}

	@Test
	void introspectionGoesInNoCircle() {
		Answer answer = send(
				"query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }");
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(answer.body().path("data").path("__schema").isMissingNode()).isTrue();
	}

	@Test
	void tenDirectivesGetOneError() {
		Answer answer = send("query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }");
		assertRefused(answer, "directives");
		assertThat(answer.errors()).hasSize(1);
	}

	@Test
	void aFieldFiveHundredTimesIsRefused() {
		assertRefused(send("query cop { " + "__typename \n".repeat(500) + "} "), "rootFields");
	}

	@Test
	void nothingIsSuggestedForAMistypedField() {
		for (String text : new String[] { "query cop { __schema { directive } }", "query cop { viewr { roles } }",
				"query cop { commissioner(odsCod: \"10Q\") { name } }" }) {
			Answer answer = send(text);
			assertThat(answer.errors()).contains("BAD_REQUEST");
			assertThat(answer.body().toString()).doesNotContainIgnoringCase("did you mean");
		}
	}

	@Test
	void aMutationIsNotSentByGet() {
		assertThat(get("mutation cop {__typename}", signedIn()).statusCode()).isEqualTo(405);
	}

	@Test
	void aQueryByGetIsMeantToBeAnsweredButOnlyWithATokenThatNoBrowserSendsByItself() {
		assertThat(get("query cop {__typename}", signedIn()).statusCode()).isEqualTo(200);
		assertThat(get("query cop {__typename}", "Cookie", "Authorization=Bearer x; access_token=x").statusCode())
			.isEqualTo(401);
	}

	@Test
	void thereIsNoGraphiQlAtTheApisAddress() {
		for (String address : new String[] { "/graphql", "/graphql?query=%7B__typename%7D" }) {
			assertThat(Http.send("GET", url() + address, null, signedIn("Accept", "text/html")).body())
				.doesNotContainIgnoringCase("graphiql")
				.doesNotContainIgnoringCase("playground");
		}
	}

	@Test
	void introspectionIsMeantForTokensThatMayReadTheSchemaOnly() {
		String introspection = "query cop { __schema { types { name fields { name } } } }";
		assertThat(send(introspection).errors()).isEmpty();
		assertThat(as("auditor").send(introspection).errors()).containsExactly("FORBIDDEN");
	}

	@Test
	void aFormIsNotAnOperation() {
		assertThat(Http
			.send("POST", url() + "/graphql", "query=query+cop+%7B+__typename+%7D",
					signedIn("Content-Type", "application/x-www-form-urlencoded"))
			.statusCode()).isEqualTo(415);
	}

	@Test
	void anAnswerHasNoTraces() {
		assertThat(send("query cop { __typename }").body().path("extensions").propertyNames()).containsExactly("cost");
	}

	@Test
	void anErrorHasNoException() {
		Answer answer = send("qwerty cop { abc }");
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(JsonMapper.shared().writeValueAsString(answer.body())).doesNotContainIgnoringCase("exception")
			.doesNotContain("graphql.parser");
	}

}
