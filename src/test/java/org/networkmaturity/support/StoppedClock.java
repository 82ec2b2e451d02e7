package org.networkmaturity.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A clock that stands still until a test moves it.
 */
public final class StoppedClock extends Clock {

	private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	/**
	 * Lets time pass.
	 * @param duration how much
	 */
	public void move(Duration duration) {
		this.now = this.now.plus(duration);
	}

	/**
	 * Sets it.
	 * @param instant to which instant
	 */
	public void set(Instant instant) {
		this.now = instant;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Europe/London");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Days are days in the United Kingdom");
	}

}
