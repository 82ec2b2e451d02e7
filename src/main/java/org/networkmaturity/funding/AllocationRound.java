package org.networkmaturity.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * What one call allocated, or took back.
 *
 * @param allocations how much to which neighbourhoods
 * @param reason why it was taken back; null where it was allocated
 * @param made when and by whom
 * @param call the call
 */
public record AllocationRound(List<FundingAllocation> allocations, @Nullable String reason, Stamp made, Call call) {

	public AllocationRound {
		allocations = List.copyOf(allocations);
	}

}
