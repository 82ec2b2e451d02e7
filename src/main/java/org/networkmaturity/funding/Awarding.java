package org.networkmaturity.funding;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Enters awards.
 */
@Service
class Awarding {

	private final FundingAwards awards;

	private final AwardCheck check;

	private final Commissioners commissioners;

	private final Clock clock;

	Awarding(FundingAwards awards, AwardCheck check, Commissioners commissioners, Clock clock) {
		this.awards = awards;
		this.check = check;
		this.commissioners = commissioners;
		this.clock = clock;
	}

	FundingPayload award(AwardFundingInput input, Caller caller) {
		caller.require(Role.FUNDING_MANAGER);
		Commissioner commissioner = this.commissioners.find(input.commissioner());
		if (commissioner == null) {
			return FundingPayload.refused(List
				.of(Problem.at(ProblemCode.NOT_FOUND, "There is no commissioner with this code", "commissioner")));
		}
		Deed deed = Deed.current().about(Commissioner.organisations(commissioner.id()), commissioner.id());
		caller.requireReach(Commissioner.organisations(commissioner.id()), commissioner.name());
		InputProblems problems = this.check.problems(input);
		if (!problems.isEmpty()) {
			return FundingPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "awardFunding", input);
		String id = FundingAward.PREFIX + input.commissioner().toLowerCase(Locale.ROOT) + "-"
				+ call.digest(caller.actor().subject());
		FundingAward award = input.toAward(id, commissioner.id(), new Stamp(this.clock.instant(), caller.actor()),
				call);
		return this.awards.add(award, deed.done(award.id(), "Awarded, in lines: " + award.lines().size()))
				? FundingPayload.done(award) : repeated(award);
	}

	private FundingPayload repeated(FundingAward award) {
		FundingAward earlier = Objects.requireNonNull(this.awards.get(award.id()));
		return earlier.call().equals(award.call())
				? FundingPayload.done(earlier.from(new Perspective(null, earlier.awarded().at()), Map.of()))
				: FundingPayload.refused(List.of(Call.KEY_TAKEN));
	}

}
