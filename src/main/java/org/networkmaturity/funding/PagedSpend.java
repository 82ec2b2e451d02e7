package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of a line add up to, so that nobody has to read them for that.
 *
 * @param pages how many there are
 * @param subtotals what their entries add up to, apart for each kind
 */
public record PagedSpend(int pages, List<Subtotal> subtotals) {

	static final PagedSpend NONE = new PagedSpend(0, List.of());

	public PagedSpend {
		subtotals = List.copyOf(subtotals);
	}

	PagedSpend with(List<Spend> page) {
		Map<Subtotal, BigDecimal> sums = new LinkedHashMap<>();
		Stream.concat(this.subtotals.stream(), page.stream().map(Subtotal::of))
			.forEach((part) -> sums.merge(part.withAmount(BigDecimal.ZERO), part.amount(), BigDecimal::add));
		return new PagedSpend(this.pages + 1,
				sums.entrySet().stream().map((sum) -> sum.getKey().withAmount(sum.getValue())).toList());
	}

	/**
	 * Part of what was spent.
	 *
	 * @param neighbourhoodId whom it was for; null where for nobody in particular
	 * @param planLineId the line of a plan that it was for; null where for none
	 * @param category what it was spent on
	 * @param amount pounds
	 */
	public record Subtotal(@Nullable String neighbourhoodId, @Nullable String planLineId, SpendCategory category,
			BigDecimal amount) {

		static Subtotal of(Spend spend) {
			return new Subtotal(spend.neighbourhoodId(), spend.planLineId(), spend.category(), spend.amount());
		}

		Subtotal withAmount(BigDecimal sum) {
			return new Subtotal(this.neighbourhoodId, this.planLineId, this.category, sum);
		}

	}

}
