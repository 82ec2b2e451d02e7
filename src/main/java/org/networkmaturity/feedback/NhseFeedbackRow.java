package org.networkmaturity.feedback;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.ListSizeBand;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.maturity.Maturity;

/**
 * One neighbourhood's progress and funds.
 *
 * @param neighbourhood which, as it was known
 * @param listSize its registered patients on the period's last day
 * @param listSizeBand where that lies
 * @param maturity its levels on that day, without texts
 * @param allocated pounds allocated to it, of the awards that the feedback is about
 * @param spent pounds spent for it in the period, less what was reversed in it
 */
record NhseFeedbackRow(Neighbourhood neighbourhood, int listSize, ListSizeBand listSizeBand, Maturity maturity,
		BigDecimal allocated, BigDecimal spent) {

	/**
	 * The list size where any is known.
	 * @return registered patients; null where no list size of any practice is known
	 */
	@Nullable Integer knownListSize() {
		return (this.listSizeBand != ListSizeBand.UNKNOWN) ? this.listSize : null;
	}

}
