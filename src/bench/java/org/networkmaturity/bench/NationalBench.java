package org.networkmaturity.bench;

import org.junit.jupiter.api.Test;

/**
 * Measures the application with all of England in its store, and asserts nothing but that
 * all contenders answer the same.
 */
class NationalBench {

	@Test
	void measure() throws Exception {
		Bench.measure(Options.read());
	}

}
