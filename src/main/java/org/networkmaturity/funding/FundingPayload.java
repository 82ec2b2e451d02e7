package org.networkmaturity.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about funds.
 *
 * @param award the award as the call left it; null when there is a problem
 * @param spend the entry that the call made; null where it made none
 * @param problems what the caller can put right; empty when the call was carried out
 */
record FundingPayload(@Nullable FundingAward award, @Nullable Spend spend, List<Problem> problems) implements Payload {

	static FundingPayload done(FundingAward award) {
		return new FundingPayload(award, null, List.of());
	}

	static FundingPayload refused(List<Problem> problems) {
		return new FundingPayload(null, null, problems);
	}

	/**
	 * A call that was carried out.
	 * @param award the award as the call left it
	 * @param spendId the id of the entry that it made, if it made one
	 * @return the award, and the entry where there is one
	 */
	static FundingPayload done(FundingAward award, String spendId) {
		Spend entry = award.lines()
			.stream()
			.flatMap((line) -> line.recent().stream())
			.filter((each) -> each.id().equals(spendId))
			.findFirst()
			.orElse(null);
		return new FundingPayload(award, entry, List.of());
	}

	@Override
	public List<String> subjectIds() {
		return (this.award != null) ? List.of(this.award.id()) : List.of();
	}

}
