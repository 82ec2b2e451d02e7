package org.networkmaturity.assessment;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Runs again what lost a race against another change, for a few seconds.
 */
@Component
class Races {

	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.includes(OptimisticLockingFailureException.class)
		.maxRetries(120)
		.delay(Duration.ofMillis(2))
		.jitter(Duration.ofMillis(2))
		.multiplier(1.5)
		.maxDelay(Duration.ofMillis(50))
		.build());

	<T> T run(Supplier<T> change) {
		return this.retries.invoke(change);
	}

}
