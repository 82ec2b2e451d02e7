package org.networkmaturity.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.networkmaturity.graphql.ApiException;

import org.springframework.stereotype.Component;

/**
 * Waits for changes that are under way. A change bears the instant at which it was
 * decided, and is seen a moment later; whoever asked in between for what was known at
 * that instant would get one answer then and another ever after.
 */
@Component
class Settling {

	private final FeedbackProperties properties;

	private final Clock clock;

	Settling(FeedbackProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Waits until everything that bears this instant or an earlier one can be seen.
	 * @param knownAt the instant; where it has long passed there is no wait
	 */
	void await(Instant knownAt) {
		Instant settled = knownAt.plus(this.properties.settling());
		Duration left = Duration.between(this.clock.instant(), settled);
		if (left.isPositive()) {
			try {
				Thread.sleep(left);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw ApiException.unavailable("The request was interrupted: send it again");
			}
		}
	}

}
