package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.networkmaturity.funding.Pounds;

/**
 * A section of a financial statement.
 *
 * @param kind what it is about
 * @param rows what it consists of, in the document's order
 * @param stated the totals that the document states below them
 */
public record FinancialSection(FinancialSectionKind kind, List<FinancialRow> rows, StatedTotals stated) {

	public FinancialSection {
		rows = List.copyOf(rows);
	}

	/**
	 * The section's total of each year.
	 * @return what is stated and what the rows come to, in the order of the years
	 */
	public List<StatedFigure> totalsByYear() {
		return this.stated.byYear(this::sum);
	}

	/**
	 * All years of the section together.
	 * @return what is stated and what the rows come to
	 */
	public StatedFigure total() {
		return this.stated.overall(sum());
	}

	/**
	 * What each payer pays.
	 * @return the sums of their rows, in the order in which payers first appear
	 */
	public List<PayerAmounts> byPayer() {
		return this.rows.stream()
			.map(FinancialRow::payer)
			.distinct()
			.map((payer) -> PayerAmounts.of(payer,
					this.rows.stream().filter((row) -> Objects.equals(row.payer(), payer)).toList(),
					this.stated.years().size()))
			.toList();
	}

	BigDecimal sum(int year) {
		return Pounds.sum(this.rows.stream().map((row) -> row.amountOrZero(year)));
	}

	BigDecimal sum() {
		return Pounds.sum(this.rows.stream().map((row) -> row.total().computed()));
	}

}
