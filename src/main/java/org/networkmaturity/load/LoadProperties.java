package org.networkmaturity.load;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an instance takes upon itself.
 * <p>
 * The deadline is what people wait for a page, and far more than the contract's
 * operations need; what a proxy in front waits must be longer. A processor has enough to
 * do with two requests, of which one waits for the store; with eight it has where the
 * store is slow, and more would make everybody wait for it, health included.
 *
 * @param deadline how long a request may take from its arrival until everything is read
 * and written that it needs
 * @param parallel how many requests are executed at once; 0 for eight to each processor
 * @param queueing how long a request may wait until it is one of them
 */
@ConfigurationProperties("load")
public record LoadProperties(@DefaultValue("PT10S") Duration deadline, @DefaultValue("0") int parallel,
		@DefaultValue("PT1S") Duration queueing) {

	private static final int FOR_EACH_PROCESSOR = 8;

	private static final int MOST = 10_000;

	private static final Duration LONGEST = Duration.ofHours(1);

	public LoadProperties {
		check("deadline", deadline.isPositive() && deadline.compareTo(LONGEST) <= 0,
				"a positive duration, such as PT10S, of PT1H at most");
		check("parallel", parallel >= 0 && parallel <= MOST,
				"from 1 to %,d, or 0 for %d to each processor".formatted(MOST, FOR_EACH_PROCESSOR));
		check("queueing", !queueing.isNegative() && queueing.compareTo(LONGEST) <= 0,
				"a duration, such as PT1S, of PT1H at most, or PT0S for no wait");
		parallel = (parallel > 0) ? parallel : FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
	}

	private static void check(String name, boolean holds, String condition) {
		if (!holds) {
			throw new IllegalArgumentException("load." + name + " must be " + condition + ".");
		}
	}

}
