package org.networkmaturity.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about funds.
 *
 * @param award the award as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record FundingPayload(@Nullable FundingAward award, List<Problem> problems) {

	static FundingPayload done(FundingAward award) {
		return new FundingPayload(award, List.of());
	}

	static FundingPayload refused(List<Problem> problems) {
		return new FundingPayload(null, problems);
	}

}
