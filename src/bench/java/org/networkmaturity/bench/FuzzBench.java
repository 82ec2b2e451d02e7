package org.networkmaturity.bench;

import java.time.Duration;

import org.networkmaturity.fuzz.FuzzTest;

/**
 * The fuzzing for as long as one likes.
 */
class FuzzBench extends FuzzTest {

	@Override
	protected Duration time() {
		return Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 10));
	}

	@Override
	protected long defaultSeed() {
		return System.currentTimeMillis();
	}

}
