package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;

/**
 * Money, or support in kind, to one organisation, or to several together.
 *
 * @param id its id
 * @param recipient to whom, as the award names them
 * @param federationId the federation that the recipient is; null where it is none
 * @param partners the organisations that it goes to together; empty where to the
 * recipient alone
 * @param purpose what for
 * @param amount pounds; 0 where it is in kind only
 * @param inKindDaysPerWeek support in kind, in days a week; null where there is none
 * @param startsOn its first day; null for the award's
 * @param endsOn its last day; null for the award's
 * @param rounds what was allocated and taken back, in the order in which it was
 * @param recent the latest spends, in the order in which they were entered
 * @param paged the spends before those
 */
public record FundingLine(String id, String recipient, @Nullable String federationId, List<FundingPartner> partners,
		String purpose, BigDecimal amount, @Nullable Double inKindDaysPerWeek, @Nullable LocalDate startsOn,
		@Nullable LocalDate endsOn, List<AllocationRound> rounds, List<Spend> recent, PagedSpend paged) {

	static final String PREFIX = "fln_";

	/** As many spends as a page holds. */
	static final int PAGE = 50;

	public FundingLine {
		partners = List.copyOf(partners);
		rounds = List.copyOf(rounds);
		recent = List.copyOf(recent);
	}

	/**
	 * A line of which nothing is allocated or spent yet.
	 * @param awardId the award's id
	 * @param number its place in the award, counted from 1; the id follows from it
	 * @param recipient to whom
	 * @param federationId the federation that the recipient is; null where it is none
	 * @param partners the organisations that it goes to together
	 * @param purpose what for
	 * @param amount pounds
	 * @param inKindDaysPerWeek support in kind; null where there is none
	 * @param startsOn its first day; null for the award's
	 * @param endsOn its last day; null for the award's
	 * @return the line
	 */
	public static FundingLine of(String awardId, int number, String recipient, @Nullable String federationId,
			List<FundingPartner> partners, String purpose, BigDecimal amount, @Nullable Double inKindDaysPerWeek,
			@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
		return new FundingLine(PREFIX + awardId.substring(FundingAward.PREFIX.length()) + "-" + number, recipient,
				federationId, partners, purpose, amount, inKindDaysPerWeek, startsOn, endsOn, List.of(), List.of(),
				PagedSpend.NONE);
	}

	/**
	 * The federations that it goes to, alone or with others.
	 * @return their ids
	 */
	public List<String> federationIds() {
		return Stream
			.concat(Stream.of(this).map(FundingLine::federationId),
					this.partners.stream().map(FundingPartner::federationId))
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * What is allocated now.
	 * @return something for each neighbourhood that has anything, in the order in which
	 * they first had
	 */
	public List<FundingAllocation> allocations() {
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		this.rounds.stream()
			.flatMap((round) -> round.allocations().stream())
			.forEach((part) -> sums.merge(part.neighbourhoodId(), part.amount(), BigDecimal::add));
		return sums.entrySet()
			.stream()
			.filter((sum) -> sum.getValue().signum() != 0)
			.map((sum) -> new FundingAllocation(sum.getKey(), sum.getValue()))
			.toList();
	}

	public BigDecimal allocated() {
		return Pounds.sum(allocations().stream().map(FundingAllocation::amount));
	}

	BigDecimal allocatedTo(String neighbourhoodId) {
		return Pounds.sum(allocations().stream()
			.filter((allocation) -> allocation.neighbourhoodId().equals(neighbourhoodId))
			.map(FundingAllocation::amount));
	}

	public BigDecimal spent() {
		return Pounds.sum(subtotals().map(PagedSpend.Subtotal::amount));
	}

	private Stream<PagedSpend.Subtotal> subtotals() {
		return Stream.concat(this.paged.subtotals().stream(), this.recent.stream().map(PagedSpend.Subtotal::of));
	}

	/**
	 * What was spent for a neighbourhood.
	 * @param neighbourhoodId which
	 * @return parts of it by category, to be added up
	 */
	Stream<CategorySpend> spentFor(String neighbourhoodId) {
		return subtotals().filter((part) -> neighbourhoodId.equals(part.neighbourhoodId())).map(CategorySpend::of);
	}

	/**
	 * What was spent on one line of a plan.
	 * @param planLineId its id
	 * @return pounds, less what was reversed
	 */
	public BigDecimal spentOnPlanLine(String planLineId) {
		return Pounds
			.sum(subtotals().filter((part) -> planLineId.equals(part.planLineId())).map(PagedSpend.Subtotal::amount));
	}

	/**
	 * What is left of it.
	 * @return its amount less what was spent
	 */
	public BigDecimal remaining() {
		return this.amount.subtract(spent());
	}

	/**
	 * What was spent on each category.
	 * @return a sum for each on which anything was spent
	 */
	public List<CategorySpend> spentByCategory() {
		return CategorySpend.sums(subtotals().map(CategorySpend::of));
	}

	FundingLine with(AllocationRound round) {
		List<AllocationRound> all = new ArrayList<>(this.rounds);
		all.add(round);
		return with(all, this.recent, this.paged);
	}

	FundingLine with(Spend spend) {
		List<Spend> all = new ArrayList<>(this.recent);
		all.add(spend);
		return with(this.rounds, all, this.paged);
	}

	/**
	 * The line once its oldest recent spends are a page.
	 */
	FundingLine turned() {
		return with(this.rounds, this.recent.subList(PAGE, this.recent.size()),
				this.paged.with(this.recent.subList(0, PAGE)));
	}

	/**
	 * The line as it is seen from a day and an instant.
	 * @param perspective from when
	 * @param earlier the entries of its pages
	 * @return the line, with all its entries at hand
	 */
	FundingLine from(Perspective perspective, List<Spend> earlier) {
		return with(this.rounds.stream().filter((round) -> perspective.knows(round.made().at())).toList(),
				Stream.concat(earlier.stream(), this.recent.stream())
					.filter((spend) -> spend.isSeenFrom(perspective))
					.toList(),
				PagedSpend.NONE);
	}

	private FundingLine with(List<AllocationRound> rounds, List<Spend> recent, PagedSpend paged) {
		return new FundingLine(this.id, this.recipient, this.federationId, this.partners, this.purpose, this.amount,
				this.inKindDaysPerWeek, this.startsOn, this.endsOn, rounds, recent, paged);
	}

}
