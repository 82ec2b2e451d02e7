package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Where a federation or a neighbourhood stands with its funds, in all awards together.
 *
 * @param awarded pounds of the lines that go to the federation alone; of a neighbourhood,
 * to which no line goes, what is allocated to it
 * @param shared pounds of the lines that go to the federation together with others, where
 * nobody said how much is whose; not in any of the others
 * @param allocated pounds that are allocated to neighbourhoods, or to this one
 * @param spentByCategory what was spent on each category, less what was reversed
 */
record FundingPosition(BigDecimal awarded, BigDecimal shared, BigDecimal allocated,
		List<CategorySpend> spentByCategory) {

	/**
	 * What was spent.
	 * @return pounds, less what was reversed
	 */
	public BigDecimal spent() {
		return Pounds.sum(this.spentByCategory.stream().map(CategorySpend::amount));
	}

	/**
	 * What is left.
	 * @return what was awarded less what was spent; below zero where more was spent for a
	 * neighbourhood than was allocated to it
	 */
	public BigDecimal remaining() {
		return this.awarded.subtract(spent());
	}

	static FundingPosition ofFederation(String federationId, List<FundingAward> awards) {
		List<FundingLine> lines = awards.stream().flatMap((award) -> award.lines().stream()).toList();
		List<FundingLine> own = lines.stream().filter((line) -> federationId.equals(line.federationId())).toList();
		List<FundingLine> shared = lines.stream()
			.filter((line) -> line.federationId() == null && line.federationIds().contains(federationId))
			.toList();
		return new FundingPosition(sum(own, FundingLine::amount), sum(shared, FundingLine::amount),
				sum(own, FundingLine::allocated),
				CategorySpend.sums(own.stream().flatMap((line) -> line.spentByCategory().stream())));
	}

	static FundingPosition ofNeighbourhood(String neighbourhoodId, List<FundingAward> awards) {
		List<FundingLine> lines = awards.stream()
			.filter((award) -> award.neighbourhoodIds().contains(neighbourhoodId))
			.flatMap((award) -> award.lines().stream())
			.toList();
		BigDecimal allocated = sum(lines, (line) -> line.allocatedTo(neighbourhoodId));
		return new FundingPosition(allocated, BigDecimal.ZERO, allocated,
				CategorySpend.sums(lines.stream().flatMap((line) -> line.spentFor(neighbourhoodId))));
	}

	private static BigDecimal sum(List<FundingLine> lines, Function<FundingLine, BigDecimal> amount) {
		return Pounds.sum(lines.stream().map(amount));
	}

}
