package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was spent on one category.
 *
 * @param category the category
 * @param amount pounds, less what was reversed
 */
public record CategorySpend(SpendCategory category, BigDecimal amount) {

	/**
	 * Adds up what was spent on each category.
	 * @param parts in any order
	 * @return a sum for each category that there is a part of, in the order in which
	 * categories are declared
	 */
	public static List<CategorySpend> sums(Stream<CategorySpend> parts) {
		Map<SpendCategory, BigDecimal> sums = new EnumMap<>(SpendCategory.class);
		parts.forEach((part) -> sums.merge(part.category(), part.amount(), BigDecimal::add));
		return sums.entrySet().stream().map((sum) -> new CategorySpend(sum.getKey(), sum.getValue())).toList();
	}

	static CategorySpend of(PagedSpend.Subtotal part) {
		return new CategorySpend(part.category(), part.amount());
	}

}
