package org.networkmaturity.accounts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A section, as it was asked to be recorded.
 *
 * @param kind what it is about
 * @param rows what it consists of
 * @param stated the totals that the document states below them; null where it states none
 */
record FinancialSectionInput(FinancialSectionKind kind, List<FinancialRowInput> rows,
		@Nullable StatedTotalsInput stated) {

	FinancialSection toSection(List<String> years) {
		return new FinancialSection(this.kind, this.rows.stream().map(FinancialRowInput::toRow).toList(),
				StatedTotalsInput.toTotals(this.stated, years));
	}

}
