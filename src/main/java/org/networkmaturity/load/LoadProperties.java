package org.networkmaturity.load;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an instance takes upon itself.
 * <p>
 * The deadline is what people wait for a page, and far more than the contract's
 * operations need; what a proxy in front waits must be longer. An instance with a few
 * processors has them busy long before 64 requests are being executed: that many only
 * comes together where the store is slow, and then more would only wait there.
 *
 * @param deadline how long a request may take from its arrival until everything is read
 * and written that it needs
 * @param parallel how many requests are executed at once
 * @param queueing how long a request may wait until it is one of them
 */
@ConfigurationProperties("load")
public record LoadProperties(@DefaultValue("PT10S") Duration deadline, @DefaultValue("64") int parallel,
		@DefaultValue("PT1S") Duration queueing) {

	public LoadProperties {
		check("deadline", deadline.isPositive(), "a positive duration, such as PT10S");
		check("parallel", parallel > 0, "at least 1");
		check("queueing", !queueing.isNegative(), "a duration, such as PT1S, or PT0S for no wait");
	}

	private static void check(String name, boolean holds, String condition) {
		if (!holds) {
			throw new IllegalArgumentException("load." + name + " must be " + condition + ".");
		}
	}

}
