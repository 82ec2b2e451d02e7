package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * An award, as it was asked to be entered.
 *
 * @param title what it is called
 * @param funder who gives the money
 * @param commissioner the code of the commissioner in whose area it is spent
 * @param headline what the paper says it comes to, in pounds
 * @param headlineIsAtLeast whether that is the least that it comes to
 * @param recurrent whether it comes again
 * @param startsOn the first day on which it may be spent
 * @param endsOn the last day on which it may be spent
 * @param source the document that states it
 * @param conditions on what conditions
 * @param lines to whom
 * @param idempotencyKey the caller's key; null where there is none
 */
record AwardFundingInput(String title, String funder, String commissioner, BigDecimal headline,
		@Nullable Boolean headlineIsAtLeast, @Nullable Boolean recurrent, LocalDate startsOn, LocalDate endsOn,
		@Nullable String source, @Nullable List<FundingConditionInput> conditions, List<FundingLineInput> lines,
		@Nullable String idempotencyKey) {

	List<FundingConditionInput> conditionsOrNone() {
		return (this.conditions != null) ? this.conditions : List.of();
	}

	FundingAward toAward(String id, String commissionerId, Stamp awarded, Call call) {
		List<FundingLine> entered = new ArrayList<>();
		for (FundingLineInput line : this.lines) {
			entered.add(line.toLine(id, entered.size() + 1));
		}
		return new FundingAward(id, 0, this.title.strip(), this.funder.strip(), commissionerId, this.headline,
				Boolean.TRUE.equals(this.headlineIsAtLeast), Boolean.TRUE.equals(this.recurrent), this.startsOn,
				this.endsOn, (this.source != null) ? this.source.strip() : null,
				conditionsOrNone().stream().map(FundingConditionInput::toCondition).toList(), entered, Set.of(), null,
				awarded, awarded.at(), call);
	}

}
