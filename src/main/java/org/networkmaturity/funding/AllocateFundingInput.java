package org.networkmaturity.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What to allocate.
 *
 * @param lineId of which line
 * @param allocations how much more to which neighbourhoods
 * @param idempotencyKey the caller's key; null where there is none
 */
record AllocateFundingInput(String lineId, List<FundingAllocation> allocations, @Nullable String idempotencyKey) {
}
