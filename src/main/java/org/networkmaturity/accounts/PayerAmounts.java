package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.funding.Pounds;

/**
 * What the rows of one payer come to.
 *
 * @param payer who pays; null for the rows that name nobody
 * @param amounts pounds of each year of the statement, in order; 0 where there are none
 * @param total pounds of all years together
 */
public record PayerAmounts(@Nullable String payer, List<BigDecimal> amounts, BigDecimal total) {

	public PayerAmounts {
		amounts = List.copyOf(amounts);
	}

	static PayerAmounts of(@Nullable String payer, List<FinancialRow> rows, int years) {
		List<BigDecimal> amounts = IntStream.range(0, years)
			.mapToObj((i) -> Pounds.sum(rows.stream().map((row) -> row.amountOrZero(i))))
			.toList();
		return new PayerAmounts(payer, amounts, Pounds.sum(amounts.stream()));
	}

}
