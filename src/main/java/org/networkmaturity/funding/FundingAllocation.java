package org.networkmaturity.funding;

import java.math.BigDecimal;

/**
 * How much of a line is for one neighbourhood.
 *
 * @param neighbourhoodId which neighbourhood
 * @param amount pounds; below zero where it takes back what was allocated before
 */
public record FundingAllocation(String neighbourhoodId, BigDecimal amount) {
}
