package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * An award as a board paper states it. The headline and the sum of the lines may differ,
 * and both are kept.
 *
 * @param id its id
 * @param version counts up with every change
 * @param title what it is called
 * @param funder who gives the money
 * @param commissionerId in whose area it is spent
 * @param headline what the paper says it comes to, in pounds
 * @param headlineIsAtLeast whether the headline is the least that it comes to
 * @param recurrent whether it comes again
 * @param startsOn the first day on which it may be spent
 * @param endsOn the last day on which it may be spent
 * @param source the document that states it; null where nobody said
 * @param conditions on what conditions
 * @param lines to whom
 * @param neighbourhoodIds every neighbourhood that anything was ever allocated to or
 * spent for
 * @param spentUntil the latest day of any entry; null where there is none
 * @param awarded when and by whom it was entered
 * @param changedAt when it was last changed
 * @param call the call that entered it
 */
public record FundingAward(@BsonId String id, long version, String title, String funder, String commissionerId,
		BigDecimal headline, boolean headlineIsAtLeast, boolean recurrent, LocalDate startsOn, LocalDate endsOn,
		@Nullable String source, List<FundingCondition> conditions, List<FundingLine> lines,
		Set<String> neighbourhoodIds, @Nullable LocalDate spentUntil, Stamp awarded, Instant changedAt,
		Call call) implements Node {

	/** What ids of awards begin with. */
	public static final String PREFIX = "awd_";

	public FundingAward {
		conditions = List.copyOf(conditions);
		lines = List.copyOf(lines);
		neighbourhoodIds = Set.copyOf(neighbourhoodIds);
	}

	/**
	 * The sum of the lines.
	 * @return pounds
	 */
	public BigDecimal itemised() {
		return sum(FundingLine::amount);
	}

	/**
	 * How far the headline lies above the sum of the lines.
	 * @return pounds, below zero where it lies below
	 */
	public BigDecimal difference() {
		return this.headline.subtract(itemised());
	}

	public BigDecimal allocated() {
		return sum(FundingLine::allocated);
	}

	public BigDecimal spent() {
		return sum(FundingLine::spent);
	}

	/**
	 * What is left of the lines.
	 * @return their sum less what was spent
	 */
	public BigDecimal remaining() {
		return sum(FundingLine::remaining);
	}

	private BigDecimal sum(Function<FundingLine, BigDecimal> amount) {
		return Pounds.sum(this.lines.stream().map(amount));
	}

	/**
	 * What was spent on each category.
	 * @return a sum for each on which anything was spent
	 */
	public List<CategorySpend> spentByCategory() {
		return CategorySpend.sums(this.lines.stream().flatMap((line) -> line.spentByCategory().stream()));
	}

	/**
	 * The line with this id.
	 * @param lineId an id of one of its lines
	 * @return the line
	 */
	public FundingLine line(String lineId) {
		return this.lines.stream().filter((line) -> line.id().equals(lineId)).findFirst().orElseThrow();
	}

	/**
	 * The first day on which a line may be spent.
	 * @param line one of its lines
	 * @return the line's own first day, or else the award's
	 */
	public LocalDate startOf(FundingLine line) {
		return Objects.requireNonNullElse(line.startsOn(), this.startsOn);
	}

	/**
	 * The last day on which a line may be spent.
	 * @param line one of its lines
	 * @return the line's last day, or else the award's
	 */
	public LocalDate endOf(FundingLine line) {
		return Objects.requireNonNullElse(line.endsOn(), this.endsOn);
	}

	/**
	 * The organisations of which a token must act for one to change a line: the
	 * commissioner, and the federations that it goes to.
	 */
	List<String> organisations(FundingLine line) {
		List<String> organisations = new ArrayList<>(Commissioner.organisations(this.commissionerId));
		organisations.addAll(line.federationIds());
		return organisations;
	}

	/**
	 * The award once more of a line is allocated, or taken back.
	 * @param line the line as it is
	 * @param round what is allocated
	 * @return the award, in its next version
	 */
	public FundingAward allocated(FundingLine line, AllocationRound round) {
		return with(line.with(round), round.allocations().stream().map(FundingAllocation::neighbourhoodId),
				this.spentUntil, round.made().at());
	}

	/**
	 * The award once something was spent.
	 * @param line the line as it is
	 * @param spend the entry
	 * @return the award, in its next version
	 */
	public FundingAward spent(FundingLine line, Spend spend) {
		boolean isLatest = this.spentUntil == null || spend.spentOn().isAfter(this.spentUntil);
		return with(line.with(spend), Stream.ofNullable(spend.neighbourhoodId()),
				isLatest ? spend.spentOn() : this.spentUntil, spend.recorded().at());
	}

	FundingAward turned(FundingLine line) {
		return with(line.turned(), Stream.of(), this.spentUntil, this.changedAt);
	}

	private FundingAward with(FundingLine line, Stream<String> neighbourhoods, @Nullable LocalDate spentUntil,
			Instant at) {
		Set<String> all = new TreeSet<>(this.neighbourhoodIds);
		neighbourhoods.forEach(all::add);
		return new FundingAward(this.id, this.version + 1, this.title, this.funder, this.commissionerId, this.headline,
				this.headlineIsAtLeast, this.recurrent, this.startsOn, this.endsOn, this.source, this.conditions,
				this.lines.stream().map((each) -> each.id().equals(line.id()) ? line : each).toList(), all, spentUntil,
				this.awarded, at, this.call);
	}

	/**
	 * Whether it has an entry of a day or later, of those at hand.
	 */
	boolean hasEntrySince(LocalDate day) {
		return this.lines.stream()
			.flatMap((line) -> line.recent().stream())
			.anyMatch((spend) -> !spend.spentOn().isBefore(day));
	}

	boolean isSeenFrom(Perspective perspective) {
		return perspective.reaches(this.startsOn) && perspective.knows(this.awarded.at());
	}

	/**
	 * The award as it is seen from a day and an instant.
	 * @param perspective from when
	 * @param earlier the entries of a line's pages, by the line's id
	 * @return the award, with all its entries at hand
	 */
	FundingAward from(Perspective perspective, Map<String, List<Spend>> earlier) {
		return new FundingAward(this.id, this.version, this.title, this.funder, this.commissionerId, this.headline,
				this.headlineIsAtLeast, this.recurrent, this.startsOn, this.endsOn, this.source, this.conditions,
				this.lines.stream()
					.map((line) -> line.from(perspective, earlier.getOrDefault(line.id(), List.of())))
					.toList(),
				this.neighbourhoodIds, this.spentUntil, this.awarded, this.changedAt, this.call);
	}

}
