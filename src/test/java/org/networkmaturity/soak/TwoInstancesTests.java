package org.networkmaturity.soak;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TwoInstancesTests extends ApiTest {

	@Autowired
	private DevelopmentStore store;

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void whatIsAcknowledgedIsStoredOnceThoughAnInstanceIsKilled() throws Exception {
		new Soak(16, Duration.ofSeconds(6)).run(url(), this.store.uri(), this.database.getMongoDatabase());
	}

}
