package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.funding.Pounds;

/**
 * A row of a financial statement.
 *
 * @param heading what it is called
 * @param payer who pays it; null where the document does not say
 * @param amounts pounds of each year of the statement, in order; null where the document
 * has none
 * @param statedTotal pounds that the document says they come to; null where it does not
 * say
 * @param comment what the document says about it; null where it says nothing
 */
public record FinancialRow(String heading, @Nullable String payer, List<@Nullable BigDecimal> amounts,
		@Nullable BigDecimal statedTotal, @Nullable String comment) {

	public FinancialRow {
		amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
	}

	/**
	 * All years of the row together.
	 * @return what is stated and what the amounts come to
	 */
	public StatedFigure total() {
		return new StatedFigure(null, this.statedTotal, Pounds.sum(this.amounts.stream().filter(Objects::nonNull)));
	}

	BigDecimal amountOrZero(int year) {
		return Objects.requireNonNullElse(this.amounts.get(year), BigDecimal.ZERO);
	}

}
