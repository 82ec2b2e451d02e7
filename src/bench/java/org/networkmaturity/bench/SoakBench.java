package org.networkmaturity.bench;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.soak.Soak;
import org.networkmaturity.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The soak for as long as one likes: each minute begins with the sample network, kills
 * the second instance in the middle, and ends with the account. A maturity record is read
 * and written whole, and would not bear more than a few minutes of this.
 */
class SoakBench extends ApiTest {

	@Autowired
	private DevelopmentStore store;

	static IntStream minutes() {
		return IntStream.rangeClosed(1, Integer.getInteger("soak.minutes", 10));
	}

	@ParameterizedTest
	@MethodSource("minutes")
	void everyMinuteEndsWithARightAccount(int minute) throws Exception {
		new Soak(Integer.getInteger("soak.clients", 16), Duration.ofSeconds(20)).run(url(), this.store.uri(),
				this.database.getMongoDatabase());
	}

}
