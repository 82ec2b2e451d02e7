package org.networkmaturity.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Api;

import static org.assertj.core.api.Assertions.assertThat;

class KeyRotationTests extends TokenTest {

	private static final Map<String, Object> READER = Map.of("scope", "maturity:read");

	private int status(String token) {
		return Api.withToken(url(), token).send("{ viewer { roles } }").status();
	}

	@Test
	void aNewKeyOfTheIssuersIsPickedUpAndTheOldOneDropped() {
		String old = ROTATING.token(READER);
		assertThat(status(old)).isEqualTo(200);
		ROTATING.rotate();
		assertThat(status(ROTATING.token(READER))).isEqualTo(200);
		assertThat(status(old)).isEqualTo(401);
	}

}
