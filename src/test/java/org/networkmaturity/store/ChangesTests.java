package org.networkmaturity.store;

import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.StoppedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests extends ApiTest {

	@Autowired
	private MongoDatabaseFactory factory;

	private String known(Changes changes) {
		return Objects.requireNonNull(changes.version());
	}

	@Test
	void aWriteThatEndsWhenOthersTookItForDeadGivesAVersionThatTheyDoNotKnow() {
		StoppedClock clock = new StoppedClock();
		Changes changes = new Changes(this.factory, clock);
		String meanwhile = changes.write("practices", () -> {
			assertThat(changes.version()).isNull();
			clock.move(Duration.ofMinutes(20));
			return known(changes);
		});
		assertThat(known(changes)).isNotEqualTo(meanwhile);
	}

	@Test
	void aWriteThatEndsInTimeLeavesTheVersionThatItAnnounced() {
		Changes changes = new Changes(this.factory, new StoppedClock());
		String before = known(changes);
		changes.write("practices", () -> null);
		assertThat(known(changes)).isNotEqualTo(before);
		assertThat(known(changes)).isEqualTo(known(changes));
	}

	@Test
	void aChangeThatIsTakenUpAgainIsUnderWayUntilItIsEnded() {
		StoppedClock clock = new StoppedClock();
		Changes changes = new Changes(this.factory, clock);
		String before = known(changes);
		changes.begin("restore");
		changes.begin("restore");
		clock.move(Duration.ofDays(400));
		changes.write("practices", () -> null);
		assertThat(changes.version()).isNull();
		changes.end("restore");
		assertThat(known(changes)).isNotEqualTo(before);
	}

}
