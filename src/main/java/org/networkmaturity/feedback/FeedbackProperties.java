package org.networkmaturity.feedback;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feedback is put together.
 *
 * @param settling how long a change may take from the instant that it bears until
 * everybody sees it, on whichever instance; 0.3 seconds where nothing is set
 */
@ConfigurationProperties("feedback")
record FeedbackProperties(@DefaultValue("PT0.3S") Duration settling) {

	FeedbackProperties {
		if (settling.isNegative() || settling.compareTo(Duration.ofMinutes(1)) > 0) {
			throw new IllegalArgumentException("feedback.settling must be from nothing to a minute, such as PT0.3S");
		}
	}

}
