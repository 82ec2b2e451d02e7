package org.networkmaturity.mutation;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Runs again what lost a race against another change, for a few seconds.
 */
@Component
public class Races {

	/** How long an attempt may take until others may take it to be dead. */
	private static final Duration LEASE = Duration.ofSeconds(2);

	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.includes(OptimisticLockingFailureException.class)
		.maxRetries(120)
		.delay(Duration.ofMillis(2))
		.jitter(Duration.ofMillis(2))
		.multiplier(1.5)
		.maxDelay(Duration.ofMillis(50))
		.build());

	/**
	 * Whether an attempt of several writes must be waited for.
	 * @param begun when it began
	 * @param now the time
	 * @return false where it has taken so long that others may take it to be dead
	 */
	public static boolean mayBeAlive(Instant begun, Instant now) {
		return begun.plus(LEASE).isAfter(now);
	}

	/**
	 * Carries out a change.
	 * @param change what to do; it throws {@link OptimisticLockingFailureException} where
	 * somebody else was faster, and is then run again
	 * @param <T> its outcome
	 * @return its outcome
	 * @throws OptimisticLockingFailureException where others were faster every time
	 */
	public <T> T run(Supplier<T> change) {
		return this.retries.invoke(change);
	}

}
