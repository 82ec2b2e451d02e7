package org.networkmaturity.fuzz;

import java.time.Duration;

class FuzzTests extends FuzzTest {

	@Override
	protected Duration time() {
		return Duration.ofSeconds(10);
	}

}
