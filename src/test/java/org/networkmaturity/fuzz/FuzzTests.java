package org.networkmaturity.fuzz;

import java.time.Duration;

class FuzzTests extends FuzzTest {

	@Override
	protected Duration time() {
		return Duration.ofSeconds(10);
	}

	/** The same in each build, so that none fails for what another let pass. */
	@Override
	protected long defaultSeed() {
		return 1;
	}

}
