package org.networkmaturity.funding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What to take back of what was allocated.
 *
 * @param lineId of which line
 * @param neighbourhoodId from which neighbourhood
 * @param amount how much, in pounds
 * @param reason why
 * @param idempotencyKey the caller's key; null where there is none
 */
record ReleaseAllocationInput(String lineId, String neighbourhoodId, BigDecimal amount, String reason,
		@Nullable String idempotencyKey) {
}
