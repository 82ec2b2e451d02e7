package org.networkmaturity.funding;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves awards and what is done with them.
 */
@Controller
class FundingController {

	private final FundingAwards awards;

	private final Awarding awarding;

	private final Allocating allocating;

	private final Spending spending;

	FundingController(FundingAwards awards, Awarding awarding, Allocating allocating, Spending spending) {
		this.awards = awards;
		this.awarding = awarding;
		this.allocating = allocating;
		this.spending = spending;
	}

	@QueryMapping
	@Nullable FundingAward fundingAward(@Argument String id) {
		return this.awards.get(id);
	}

	@MutationMapping
	FundingPayload awardFunding(@Argument AwardFundingInput input) {
		return this.awarding.award(input, Caller.current());
	}

	@MutationMapping
	FundingPayload allocateFunding(@Argument AllocateFundingInput input) {
		return this.allocating.allocate(input, Caller.current());
	}

	@MutationMapping
	FundingPayload releaseAllocation(@Argument ReleaseAllocationInput input) {
		return this.allocating.release(input, Caller.current());
	}

	@MutationMapping
	FundingPayload recordSpend(@Argument RecordSpendInput input) {
		return this.spending.record(input, Caller.current());
	}

	@MutationMapping
	FundingPayload reverseSpend(@Argument ReverseSpendInput input) {
		return this.spending.reverse(input, Caller.current());
	}

}
