package org.networkmaturity.plan;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Who decides on plans up to a value.
 *
 * @param to pounds, the highest value that belongs to it; null for any value
 * @param body the body that conducts the second assessment
 */
record ApprovalBand(@Nullable BigDecimal to, String body) {

	boolean reaches(BigDecimal value) {
		return this.to == null || value.compareTo(this.to) <= 0;
	}

}
