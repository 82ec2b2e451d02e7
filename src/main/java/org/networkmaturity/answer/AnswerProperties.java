package org.networkmaturity.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of what was answered is kept.
 *
 * @param kept the most that kept answers may take of the heap; 0 to execute everything
 */
@ConfigurationProperties("answers")
record AnswerProperties(@DefaultValue("64MB") DataSize kept) {

	AnswerProperties {
		if (kept.isNegative()) {
			throw new IllegalArgumentException("answers.kept must be 0 or more; leave it out for its default.");
		}
	}

}
