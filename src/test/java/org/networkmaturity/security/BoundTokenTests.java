package org.networkmaturity.security;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.DpopKey;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.PersistedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens that are bound to a key of their client's (RFC 9449).
 */
class BoundTokenTests extends TokenTest {

	private final DpopKey key = new DpopKey();

	private final Map<String, Object> claims = Map.of("scope", "maturity:read return:read", "cnf",
			this.key.confirmation());

	private HttpResponse<String> proven(String address, String token, Map<String, ?> changes)
			throws IOException, InterruptedException {
		return send(address, "?from=2018-12-01&to=2020-03-31", "Authorization", "DPoP " + token, "DPoP",
				proof(this.key, address, token, changes));
	}

	@Test
	void aBoundTokenIsAcceptedWithAProofWhetherThatIsRequiredOrNot() throws IOException, InterruptedException {
		for (String token : new String[] { PLAIN.token(this.claims), STRICT.token(this.claims) }) {
			HttpResponse<String> answer = proven(graphQl(), token, Map.of());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("10Q");
			assertThat(proven(workbook(), token, Map.of()).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void aProofForAQueryByGetNamesItsMethodAndItsAddressWithoutParameters() {
		String token = PLAIN.token(this.claims);
		String address = graphQl() + "?documentId=" + PersistedDocuments.id("Viewer");
		Map<String, Integer> methods = Map.of("GET", 200, "POST", 401);
		methods.forEach((method, status) -> {
			String proof = this.key.proof(method, graphQl(), token, Map.of());
			assertThat(Http.send("GET", address, null, "Authorization", "DPoP " + token, "DPoP", proof).statusCode())
				.as(method)
				.isEqualTo(status);
		});
	}

	@Test
	void theProofsAddressMayBeWrittenAsHttpAllows() throws IOException, InterruptedException {
		String token = PLAIN.token(this.claims);
		for (String written : new String[] { graphQl() + "?query=x", graphQl() + "#x",
				graphQl().replace("http://localhost", "HTTP://LOCALHOST") }) {
			assertThat(proven(graphQl(), token, Map.of("htu", written)).statusCode()).as(written).isEqualTo(200);
		}
	}

	@Test
	void twoKeysMayHaveProofsOfTheSameId() throws IOException, InterruptedException {
		String token = PLAIN.token(this.claims);
		DpopKey other = new DpopKey();
		String theirs = PLAIN.token(Map.of("scope", "maturity:read", "cnf", other.confirmation()));
		assertThat(proven(graphQl(), token, Map.of("jti", "1")).statusCode()).isEqualTo(200);
		assertThat(send(graphQl(), "", "Authorization", "DPoP " + theirs, "DPoP",
				proof(other, graphQl(), theirs, Map.of("jti", "1")))
			.statusCode()).isEqualTo(200);
		assertThat(proven(graphQl(), token, Map.of("jti", "1")).statusCode()).isEqualTo(401);
	}

	@Test
	void aProofThatWasRefusedIsNotUsedUp() throws IOException, InterruptedException {
		String token = PLAIN.token(this.claims);
		assertThat(proven(graphQl(), token, Map.of("jti", "again", "htm", "PUT")).statusCode()).isEqualTo(401);
		assertThat(proven(graphQl(), token, Map.of("jti", "again")).statusCode()).isEqualTo(200);
	}

}
