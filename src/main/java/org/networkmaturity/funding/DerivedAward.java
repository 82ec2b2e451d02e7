package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.Disagreement;

/**
 * An award beside all its entries.
 *
 * @param award the award
 * @param lines its lines with their entries, none of which is missing
 * @param write changes the award, unless somebody else has
 */
record DerivedAward(FundingAward award, List<LineEntries> lines, Predicate<Bson> write) {

	/** What the award does not say as its entries do. */
	List<Disagreement> compare() {
		List<Disagreement> found = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			List<PagedSpend.Subtotal> says = this.lines.get(i).line().paged().subtotals();
			List<PagedSpend.Subtotal> right = this.lines.get(i).subtotals();
			if (!amounts(says).equals(amounts(right))) {
				found.add(disagreement("lines.%d.paged.subtotals".formatted(i), text(says), text(right), right));
			}
		}
		Set<String> neighbourhoods = this.lines.stream()
			.flatMap((line) -> line.neighbourhoodIds().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!neighbourhoods.equals(this.award.neighbourhoodIds())) {
			found.add(disagreement("neighbourhoodIds", new TreeSet<>(this.award.neighbourhoodIds()), neighbourhoods,
					neighbourhoods));
		}
		LocalDate day = this.lines.stream().flatMap(LineEntries::days).max(Comparator.naturalOrder()).orElse(null);
		if (!Objects.equals(day, this.award.spentUntil())) {
			found.add(disagreement("spentUntil", this.award.spentUntil(), day, day));
		}
		Instant last = this.lines.stream()
			.flatMap(LineEntries::instants)
			.max(Comparator.naturalOrder())
			.orElse(this.award.awarded().at());
		if (this.award.changedAt().isBefore(last)) {
			found.add(disagreement("changedAt", this.award.changedAt(), last, last));
		}
		return found;
	}

	private Disagreement disagreement(String field, @Nullable Object says, @Nullable Object shouldSay,
			@Nullable Object value) {
		Bson change = (value != null) ? Updates.set(field, value) : Updates.unset(field);
		return new Disagreement(FundingAwards.COLLECTION, this.award.id(), field,
				(says != null) ? says.toString() : "nothing", (shouldSay != null) ? shouldSay.toString() : "nothing",
				() -> this.write.test(change));
	}

	/** A sum is the same however many zeros it ends with. */
	private static Set<PagedSpend.Subtotal> amounts(List<PagedSpend.Subtotal> subtotals) {
		return subtotals.stream()
			.map((part) -> part.withAmount(part.amount().stripTrailingZeros()))
			.collect(Collectors.toSet());
	}

	private static String text(List<PagedSpend.Subtotal> subtotals) {
		BigDecimal sum = Pounds.sum(subtotals.stream().map(PagedSpend.Subtotal::amount));
		return "%s in %d subtotals".formatted(Pounds.text(sum), subtotals.size());
	}

}
