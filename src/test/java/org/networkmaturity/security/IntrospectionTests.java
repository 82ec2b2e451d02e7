package org.networkmaturity.security;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may ask for the schema: those with the scope schema:read, which of the demo clients
 * all but the auditor have.
 */
class IntrospectionTests extends ApiTest {

	private static final String TYPE = "query($name: String!) { __type(name: $name) { name fields { name } } }";

	@Test
	void aTokenWithTheScopeReadsTheSchema() {
		assertThat(as("front-end").send(TYPE, Map.of("name", "Viewer")).texts("/__type/fields", "/name"))
			.contains("actor", "roles");
		assertThat(
				as("front-end").send("{ __schema { queryType { name } } }").data("/__schema/queryType/name").asString())
			.isEqualTo("Query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __schema { types { name } } }", "{ __type(name: \"Query\") { name } }",
			"{ viewer { roles } innocent: __type(name: \"Query\") { name } }",
			"{ ...Inside } fragment Inside on Query { ... on Query { __schema { types { name } } } }" })
	void aTokenWithoutItIsToldWhichScopeItLacks(String query) {
		Answer answer = as("auditor").send(query);
		assertThat(answer.errors()).containsExactly("FORBIDDEN");
		assertThat(answer.body().at("/errors/0/message").asString()).contains("schema:read");
		assertThat(answer.body().path("data").isObject()).isFalse();
	}

	@Test
	void aDocumentThatSomebodyElseSentBeforeGivesNothingAway() {
		for (int i = 0; i < 2; i++) {
			assertThat(as("nhse").send(TYPE, Map.of("name", "Query")).data("/__type/name").asString())
				.isEqualTo("Query");
			assertThat(as("auditor").send(TYPE, Map.of("name", "Query")).errors()).containsExactly("FORBIDDEN");
		}
	}

	@Test
	void typenameNeedsNoScope() {
		Answer answer = as("auditor").send("{ __typename viewer { __typename } }");
		assertThat(answer.data("/__typename").asString()).isEqualTo("Query");
		assertThat(answer.data("/viewer/__typename").asString()).isEqualTo("Viewer");
	}

	@Test
	void introspectionInCirclesIsABadRequest() {
		assertThat(as("front-end")
			.send("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")
			.errors()).containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ viewr { roles } }", "{ viewer { role } }", "{ federation(ids: 1) { name } }",
			"{ federations(filter: { nameContain: \"x\" }) { totalCount } }",
			"{ neighbourhoods(orderBy: NAMES) { totalCount } }", "query($x: FederationFilte) { viewer { roles } }",
			"{ viewer { ... on Viewe { roles } } }", "{ viewer @skp { roles } }" })
	void whatIsMisspeltIsNotSpeltOutForAnybody(String query) {
		for (String client : List.of("auditor", "front-end")) {
			Answer answer = as(client).send(query);
			assertThat(answer.errors()).containsOnly("BAD_REQUEST");
			assertThat(answer.body().toString()).doesNotContainIgnoringCase("did you mean")
				.doesNotContain("\"viewer\"", "'viewer'", "nameContains", "LIST_SIZE", "skip", "commissioner");
		}
	}

}
