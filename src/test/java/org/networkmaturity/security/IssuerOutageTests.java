package org.networkmaturity.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;

import static org.assertj.core.api.Assertions.assertThat;

class IssuerOutageTests extends TokenTest {

	private static final Map<String, Object> READER = Map.of("scope", "maturity:read");

	@Test
	void anIssuerThatCannotBeReachedIsNoFaultOfTheToken() {
		String token = LATE.token(READER);
		Answer answer = Api.withToken(url(), token).send("{ viewer { roles } }");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.body().toString()).isEqualTo("{\"errors\":[{\"message\":\"Your token cannot be checked now. "
				+ "Try again in a moment.\",\"extensions\":{\"classification\":\"SERVICE_UNAVAILABLE\"}}]}");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
		assertThat(as("front-end").send("{ viewer { roles } }").status()).as("another issuer's").isEqualTo(200);
		LATE.restart();
		assertThat(Api.withToken(url(), token).send("{ viewer { roles } }").status()).isEqualTo(200);
		LATE.stop();
		assertThat(Api.withToken(url(), token).send("{ viewer { roles } }").status()).as("its keys are known")
			.isEqualTo(200);
	}

	@Test
	void aTokenWithAKeyThatIsNotKnownWaitsUntilTheIssuerAnswersAgain() {
		assertThat(Api.withToken(url(), FADING.token(READER)).send("{ viewer { roles } }").status()).isEqualTo(200);
		FADING.stop();
		FADING.rotate();
		assertThat(Api.withToken(url(), FADING.token(READER)).send("{ viewer { roles } }").status()).isEqualTo(503);
	}

}
