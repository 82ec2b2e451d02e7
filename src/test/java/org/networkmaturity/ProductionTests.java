package org.networkmaturity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the program gives away as it is shipped.
 */
class ProductionTests extends ApiTest {

	@Autowired
	private DevelopmentStore store;

	@Test
	void nothingIsOpenButTheApiToThoseWhoHaveAToken() throws Exception {
		try (ApiProcess api = ApiProcess.asShipped(this.store.uri(), url())) {
			for (String path : List.of("/", "/graphiql", "/graphiql.html", "/webjars/graphiql/2.4.7/graphiql.min.js",
					"/graphql/schema", "/actuator", "/actuator/health", "/oauth2/token")) {
				assertThat(Http.send("GET", api.url() + path, null).statusCode()).as(path).isEqualTo(404);
			}
			Answer introspection = api.as("front-end").send("{ __schema { queryType { name } } }");
			assertThat(introspection.status()).isEqualTo(403);
			assertThat(introspection.errors()).as("even where the token may read the schema")
				.containsExactly("FORBIDDEN");
			assertThat(api.as("front-end").byId().operation("Viewer", Map.of()).data("/viewer/roles")).isNotEmpty();
			assertThat(Http
				.send("OPTIONS", api.url() + "/graphql", null, "Origin", url(), "Access-Control-Request-Method", "POST")
				.statusCode()).as("no origin but its own").isEqualTo(403);
		}
	}

}
