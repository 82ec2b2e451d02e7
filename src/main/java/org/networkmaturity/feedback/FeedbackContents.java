package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.util.List;

import org.networkmaturity.funding.CategorySpend;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.Pounds;

/**
 * What feedback says.
 *
 * @param rows one for each neighbourhood, by name
 * @param funding every award that may be spent in the period or was, as it stood on the
 * period's last day
 * @param spends what was spent and reversed in the period: by award, by line, and in the
 * order in which it was entered
 * @param missing what is missing
 */
record FeedbackContents(List<NhseFeedbackRow> rows, List<FundingAward> funding, List<PeriodSpend> spends,
		FeedbackGaps missing) {

	BigDecimal spent() {
		return Pounds.sum(this.spends.stream().map((each) -> each.spend().amount()));
	}

	List<CategorySpend> spentByCategory() {
		return CategorySpend.sums(
				this.spends.stream().map((each) -> new CategorySpend(each.spend().category(), each.spend().amount())));
	}

}
