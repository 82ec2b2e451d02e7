package org.networkmaturity.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line with all its entries.
 *
 * @param line the line
 * @param written the pages that were found of it, the first at the front; perhaps also
 * some that it does not count
 */
record LineEntries(FundingLine line, List<SpendPage> written) {

	/** The pages that the line counts and that were not found. */
	List<String> missing() {
		Set<Integer> numbers = this.written.stream().map(SpendPage::number).collect(Collectors.toSet());
		return IntStream.range(0, this.line.paged().pages())
			.filter((number) -> !numbers.contains(number))
			.mapToObj((number) -> SpendPage.of(this.line.id(), number, List.of()).id())
			.toList();
	}

	/** The next page, where it was written already and is not what it must become. */
	Stream<SpendPage> early() {
		return this.written.stream()
			.filter((page) -> page.number() == this.line.paged().pages()
					&& this.line.recent().size() >= FundingLine.PAGE && !page.entries().equals(oldest()));
	}

	/** What the next page holds. */
	List<Spend> oldest() {
		return this.line.recent().subList(0, FundingLine.PAGE);
	}

	/** What the pages that count add up to. */
	List<PagedSpend.Subtotal> subtotals() {
		PagedSpend paged = PagedSpend.NONE;
		for (SpendPage page : counted().toList()) {
			paged = paged.with(page.entries());
		}
		return paged.subtotals();
	}

	private Stream<SpendPage> counted() {
		return this.written.stream().filter((page) -> page.number() < this.line.paged().pages());
	}

	private Stream<Spend> spends() {
		return Stream.concat(counted().flatMap((page) -> page.entries().stream()), this.line.recent().stream());
	}

	/** For whom anything was ever allocated or spent. */
	Set<String> neighbourhoodIds() {
		return Stream
			.concat(this.line.rounds()
				.stream()
				.flatMap((round) -> round.allocations().stream().map(FundingAllocation::neighbourhoodId)),
					spends().map(Spend::neighbourhoodId).filter(Objects::nonNull))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	Stream<LocalDate> days() {
		return spends().map(Spend::spentOn);
	}

	Stream<Instant> instants() {
		return Stream.concat(this.line.rounds().stream().map((round) -> round.made().at()),
				spends().map(Spend::recordedAt));
	}

}
