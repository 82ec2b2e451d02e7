package org.networkmaturity.funding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A condition, as it was asked to be entered.
 *
 * @param kind what it is about
 * @param text what it says
 * @param limit the most that may be paid for one session, in pounds
 */
record FundingConditionInput(FundingConditionKind kind, String text, @Nullable BigDecimal limit) {

	FundingCondition toCondition() {
		return new FundingCondition(this.kind, this.text.strip(), this.limit);
	}

}
