package org.networkmaturity.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Waits for what is about to happen.
 */
public final class Eventually {

	/** Far more than any answer takes, on a busy machine. */
	public static final Duration PATIENCE = Duration.ofSeconds(10);

	/** A program may have to start first. */
	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(20);

	private Eventually() {
	}

	/**
	 * Waits until something holds.
	 * @param condition what should hold soon
	 * @throws AssertionError where it does not
	 */
	public static void holds(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("It did not come to hold in " + LONGEST);
			}
			Thread.sleep(PAUSE);
		}
	}

}
