package org.networkmaturity.maturity;

import java.time.LocalDate;
import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How maturity is judged.
 *
 * @param reviewPeriod after which time the latest assessment is due for review; 12 months
 * where none is set
 */
@ConfigurationProperties("maturity")
record MaturityProperties(@DefaultValue("P12M") Period reviewPeriod) {

	MaturityProperties {
		LocalDate after = LocalDate.EPOCH.plus(reviewPeriod);
		if (!after.isAfter(LocalDate.EPOCH) || after.isAfter(LocalDate.EPOCH.plusYears(100))) {
			throw new IllegalArgumentException("maturity.review-period must be from a day to 100 years, such as P12M");
		}
	}

	boolean isReviewDue(LocalDate assessedOn, LocalDate day) {
		return assessedOn.plus(this.reviewPeriod).isBefore(day);
	}

}
