package org.networkmaturity.budget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a caller's budget is, and what requests cost. The unit is one value of an
 * answer; what an operation costs before it is executed is in about the same.
 * <p>
 * The defaults come from what the contract's operations cost on the sample: 600 values on
 * average and 2,500 at most, and a national heat map 97,000. A front end whose users all
 * share one token may open thirty pages a second for ever, and thirty national heat maps
 * on top at once. A script that asks as fast as it is answered, on one connection, spends
 * 50,000 a second for pages and 230,000 for national heat maps.
 *
 * @param enabled whether anybody is refused at all
 * @param capacity what a budget holds when it is full, as it is to begin with
 * @param refill what comes back each second
 * @param download what each download costs
 */
@ConfigurationProperties("rate")
record RateProperties(@DefaultValue("true") boolean enabled, @DefaultValue("3000000") long capacity,
		@DefaultValue("20000") long refill, @DefaultValue("5000") long download) {

	/** What any request costs at least, whatever becomes of it. */
	static final long MINIMUM = 1;

	RateProperties {
		check("capacity", capacity);
		check("refill", refill);
		check("download", download);
	}

	private static void check(String name, long value) {
		if (value < MINIMUM) {
			throw new IllegalArgumentException(
					"rate." + name + " must be at least " + MINIMUM + "; to refuse nobody, set rate.enabled to false.");
		}
	}

}
