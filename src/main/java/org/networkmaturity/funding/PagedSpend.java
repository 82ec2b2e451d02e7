package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of a line add up to, so that nobody has to read them for that.
 *
 * @param pages how many there are
 * @param byNeighbourhood what was spent for each neighbourhood, and for nobody in
 * particular
 * @param byCategory what was spent on each category
 * @param byPlanLine what was spent on each line of a plan, and on none
 */
public record PagedSpend(int pages, List<Subtotal> byNeighbourhood, List<Subtotal> byCategory,
		List<Subtotal> byPlanLine) {

	static final PagedSpend NONE = new PagedSpend(0, List.of(), List.of(), List.of());

	public PagedSpend {
		byNeighbourhood = List.copyOf(byNeighbourhood);
		byCategory = List.copyOf(byCategory);
		byPlanLine = List.copyOf(byPlanLine);
	}

	PagedSpend with(List<Spend> page) {
		return new PagedSpend(this.pages + 1, plus(this.byNeighbourhood, page, Spend::neighbourhoodId),
				plus(this.byCategory, page, (spend) -> spend.category().name()),
				plus(this.byPlanLine, page, Spend::planLineId));
	}

	private static List<Subtotal> plus(List<Subtotal> before, List<Spend> page, Function<Spend, @Nullable String> of) {
		Map<@Nullable String, BigDecimal> sums = new LinkedHashMap<>();
		before.forEach((subtotal) -> sums.put(subtotal.of(), subtotal.amount()));
		page.forEach((spend) -> sums.merge(of.apply(spend), spend.amount(), BigDecimal::add));
		return sums.entrySet().stream().map((sum) -> new Subtotal(sum.getKey(), sum.getValue())).toList();
	}

	BigDecimal total() {
		return Pounds.sum(this.byCategory.stream().map(Subtotal::amount));
	}

	/**
	 * Part of what was spent.
	 *
	 * @param of the id of a neighbourhood or of a plan's line, or a category; null for
	 * none
	 * @param amount pounds
	 */
	public record Subtotal(@Nullable String of, BigDecimal amount) {
	}

}
