package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.networkmaturity.directory.KnownNeighbourhood;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NetworkInRetrospect;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.Spend;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.maturity.Maturities;
import org.networkmaturity.maturity.Maturity;

import org.springframework.stereotype.Component;

/**
 * Puts feedback together, with a number of queries that does not depend on how much it
 * is.
 */
@Component
class FeedbackCompilation {

	private final NetworkInRetrospect network;

	private final Maturities maturities;

	private final FundingAwards awards;

	private final Settling settling;

	FeedbackCompilation(NetworkInRetrospect network, Maturities maturities, FundingAwards awards, Settling settling) {
		this.network = network;
		this.maturities = maturities;
		this.awards = awards;
		this.settling = settling;
	}

	FeedbackContents contents(FeedbackQuestion question) {
		this.settling.await(question.knownAt());
		List<FundingAward> funding = this.awards.ofCommissioner(question.commissioner().id(), question.from(),
				question.perspective());
		Set<String> spentFor = funding.stream()
			.flatMap((award) -> award.lines().stream())
			.flatMap((line) -> line.recent().stream())
			.filter((spend) -> question.isWithin(spend.spentOn()))
			.map(Spend::neighbourhoodId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<KnownNeighbourhood> known = this.network.neighbourhoods(question.commissioner().id(), spentFor,
				question.to(), question.knownAt());
		List<PeriodSpend> spends = spends(question, funding, known);
		List<NhseFeedbackRow> rows = rows(question, known, funding, spends);
		return new FeedbackContents(rows, funding, spends, FeedbackGaps.of(question, rows, funding));
	}

	private static List<PeriodSpend> spends(FeedbackQuestion question, List<FundingAward> funding,
			List<KnownNeighbourhood> known) {
		Map<String, Neighbourhood> byId = Related.byId(known.stream().map(KnownNeighbourhood::neighbourhood).toList());
		List<PeriodSpend> spends = new ArrayList<>();
		for (FundingAward award : funding) {
			for (FundingLine line : award.lines()) {
				line.recent()
					.stream()
					.filter((spend) -> question.isWithin(spend.spentOn()))
					.forEach((spend) -> spends
						.add(new PeriodSpend(award, line, spend, byId.get(spend.neighbourhoodId()))));
			}
		}
		return spends;
	}

	private List<NhseFeedbackRow> rows(FeedbackQuestion question, List<KnownNeighbourhood> known,
			List<FundingAward> funding, List<PeriodSpend> spends) {
		Map<String, BigDecimal> allocated = new HashMap<>();
		funding.stream()
			.flatMap((award) -> award.lines().stream())
			.flatMap((line) -> line.allocations().stream())
			.forEach((part) -> allocated.merge(part.neighbourhoodId(), part.amount(), BigDecimal::add));
		Map<String, BigDecimal> spent = new HashMap<>();
		spends.stream()
			.filter((each) -> each.neighbourhood() != null)
			.forEach((each) -> spent.merge(Objects.requireNonNull(each.neighbourhood()).id(), each.spend().amount(),
					BigDecimal::add));
		List<Maturity> levels = this.maturities.levels(known.stream().map(KnownNeighbourhood::neighbourhood).toList(),
				question.perspective(), question.edition());
		return IntStream.range(0, known.size()).mapToObj((i) -> {
			KnownNeighbourhood each = known.get(i);
			String id = each.neighbourhood().id();
			return new NhseFeedbackRow(each.neighbourhood(), each.listSize(), each.listSizeBand(), levels.get(i),
					allocated.getOrDefault(id, BigDecimal.ZERO), spent.getOrDefault(id, BigDecimal.ZERO));
		}).toList();
	}

}
