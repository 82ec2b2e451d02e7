package org.networkmaturity.funding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * On what condition funds are awarded.
 *
 * @param kind what it is about
 * @param text what it says
 * @param limit the most that may be paid for one session, in pounds; null where it names
 * no amount
 */
public record FundingCondition(FundingConditionKind kind, String text, @Nullable BigDecimal limit) {
}
