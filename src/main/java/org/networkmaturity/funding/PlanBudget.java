package org.networkmaturity.funding;

import java.math.BigDecimal;

/**
 * What may be spent on a line of a plan.
 *
 * @param lineId the funding line that pays for it
 * @param amount pounds; once approved it stays as it is
 * @param approved whether anything may be spent on it; what is approved stays approved
 */
public record PlanBudget(String lineId, BigDecimal amount, boolean approved) {
}
