package org.networkmaturity.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The totals that a document states below some rows.
 *
 * @param years what it states of each year, in order
 * @param overall pounds of all years together; null where the document has none
 */
public record StatedTotals(List<OfYear> years, @Nullable BigDecimal overall) {

	public StatedTotals {
		years = List.copyOf(years);
	}

	/**
	 * What a document states.
	 * @param years the labels of the years
	 * @param byYear pounds of each year, in the same order, null where the document has
	 * none; null where it has none of any year
	 * @param overall pounds of all years together; null where the document has none
	 * @return the totals
	 */
	public static StatedTotals of(List<String> years, @Nullable List<@Nullable BigDecimal> byYear,
			@Nullable BigDecimal overall) {
		return new StatedTotals(IntStream.range(0, years.size())
			.mapToObj((i) -> new OfYear(years.get(i), (byYear != null) ? byYear.get(i) : null))
			.toList(), overall);
	}

	List<StatedFigure> byYear(IntFunction<BigDecimal> computed) {
		return IntStream.range(0, this.years.size())
			.mapToObj((i) -> new StatedFigure(this.years.get(i).year(), this.years.get(i).stated(), computed.apply(i)))
			.toList();
	}

	StatedFigure overall(BigDecimal computed) {
		return new StatedFigure(null, this.overall, computed);
	}

	/**
	 * What a document states of one year.
	 *
	 * @param year the label of the year
	 * @param stated pounds; null where the document has none
	 */
	public record OfYear(String year, @Nullable BigDecimal stated) {
	}

}
