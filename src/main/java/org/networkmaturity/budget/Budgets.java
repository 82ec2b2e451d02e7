package org.networkmaturity.budget;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * The callers' budgets. Each refills with time, up to its capacity. What a request costs
 * is known only once it is answered, so that a budget may go into debt; nothing more is
 * answered until that has refilled. Budgets are kept in this process: of two instances,
 * each gives a caller a budget.
 */
class Budgets {

	/**
	 * Far more than there are callers. The one whose budget was not asked for longest is
	 * forgotten first, and by then it is most likely full.
	 */
	private static final int CALLERS = 50_000;

	private final Cache<Payer, Bucket> buckets = Caffeine.newBuilder().maximumSize(CALLERS).build();

	private final RateProperties rate;

	private final TimeMeter time;

	Budgets(RateProperties rate, Clock clock) {
		this.rate = rate;
		this.time = new ClockTime(clock);
	}

	/**
	 * Takes what any request costs at least, where there is anything left.
	 * @param payer whose request it is
	 * @return zero where it may go ahead; otherwise how long until there is something
	 * again
	 */
	Duration admit(Payer payer) {
		ConsumptionProbe probe = bucket(payer).tryConsumeAndReturnRemaining(RateProperties.MINIMUM);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

	/**
	 * Takes the rest of what a request turned out to cost, even where less is left.
	 * @param payer whose request it was
	 * @param cost all that it costs
	 */
	void charge(Payer payer, long cost) {
		if (cost > RateProperties.MINIMUM) {
			bucket(payer).consumeIgnoringRateLimits(cost - RateProperties.MINIMUM);
		}
	}

	private Bucket bucket(Payer payer) {
		return this.buckets.get(payer,
				(key) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.rate.capacity())
						.refillGreedy(this.rate.refill(), Duration.ofSeconds(1)))
					.withCustomTimePrecision(this.time)
					.build());
	}

	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}
	}

}
