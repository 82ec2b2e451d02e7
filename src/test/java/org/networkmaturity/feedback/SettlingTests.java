package org.networkmaturity.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.networkmaturity.graphql.ApiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SettlingTests {

	private final Clock clock = Clock.systemUTC();

	@Test
	void thisMomentIsWaitedForAndTheEarlierIsNot() {
		Instant knownAt = this.clock.instant();
		Settling settling = new Settling(new FeedbackProperties(Duration.ofMillis(50)), this.clock);
		settling.await(knownAt);
		assertThat(this.clock.instant()).isAfterOrEqualTo(knownAt.plusMillis(50));
		Settling endless = new Settling(new FeedbackProperties(Duration.ofMinutes(1)), this.clock);
		Thread.currentThread().interrupt();
		endless.await(knownAt.minusSeconds(61));
		assertThat(Thread.interrupted()).as("there was nothing to interrupt").isTrue();
	}

	@Test
	void aWaitThatIsInterruptedIsNoAnswer() {
		Settling endless = new Settling(new FeedbackProperties(Duration.ofMinutes(1)), this.clock);
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> endless.await(this.clock.instant()));
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void itIsConfiguredWithinReason() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackProperties(Duration.ofMillis(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackProperties(Duration.ofMinutes(2)));
	}

}
