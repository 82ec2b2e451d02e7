package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row, as it was asked to be recorded.
 *
 * @param heading what it is called
 * @param payer who pays it; null where the document does not say
 * @param amounts pounds of each year; null where the document has none
 * @param statedTotal pounds that the document says they come to; null where it does not
 * say
 * @param comment what the document says about it; null where it says nothing
 */
record FinancialRowInput(String heading, @Nullable String payer, List<@Nullable BigDecimal> amounts,
		@Nullable BigDecimal statedTotal, @Nullable String comment) {

	FinancialRow toRow() {
		return new FinancialRow(this.heading.strip(), (this.payer != null) ? this.payer.strip() : null, this.amounts,
				this.statedTotal, (this.comment != null) ? this.comment.strip() : null);
	}

}
