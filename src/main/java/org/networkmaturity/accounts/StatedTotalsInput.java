package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Stated totals, as they were asked to be recorded.
 *
 * @param byYear pounds of each year; null where nothing is stated of any
 * @param overall pounds of all years together; null where nothing is stated of them
 */
record StatedTotalsInput(@Nullable List<@Nullable BigDecimal> byYear, @Nullable BigDecimal overall) {

	static StatedTotals toTotals(@Nullable StatedTotalsInput input, List<String> years) {
		return (input != null) ? StatedTotals.of(years, input.byYear(), input.overall())
				: StatedTotals.of(years, null, null);
	}

}
