package org.networkmaturity.store;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to expect of the store.
 *
 * @param grace how long to wait for it at start, so that it may be started at the same
 * time, or elect a primary
 */
@ConfigurationProperties("store")
record StoreProperties(@DefaultValue("PT1M") Duration grace) {

	private static final Duration LONGEST = Duration.ofHours(1);

	StoreProperties {
		if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					"store.grace must be a duration, such as PT1M, of PT1H at most, or PT0S for no wait.");
		}
	}

}
