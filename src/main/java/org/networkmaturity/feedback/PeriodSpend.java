package org.networkmaturity.feedback;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.Spend;

/**
 * An entry of the period, with what it was paid from.
 *
 * @param award the award
 * @param line its line
 * @param spend the entry
 * @param neighbourhood whom it was for, as it was known; null where for nobody in
 * particular
 */
record PeriodSpend(FundingAward award, FundingLine line, Spend spend, @Nullable Neighbourhood neighbourhood) {
}
