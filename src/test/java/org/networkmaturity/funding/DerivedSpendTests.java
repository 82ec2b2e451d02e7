package org.networkmaturity.funding;

import java.util.List;
import java.util.Objects;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.networkmaturity.store.Disagreement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an award says of the pages of its lines is what they hold.
 */
class DerivedSpendTests extends FundingTest {

	private static final String AWARD = "awd_10q-federations-2016";

	@Autowired
	private FundingAwards awards;

	private void rebuild() {
		this.derived.forEach((each) -> each.rebuild((_) -> {
		}));
	}

	private void spoil(String collection, String id, String field, Object value) {
		assertThat(this.database.getMongoDatabase()
			.getCollection(collection)
			.updateOne(Filters.eq(id), Updates.set(field, value))
			.getModifiedCount()).isOne();
	}

	private FundingAward award() {
		return Objects.requireNonNull(this.awards.get(AWARD));
	}

	@Test
	void subtotalsFollowFromThePagesAndALostPageStaysLost() {
		for (int i = 0; i < 101; i++) {
			spent("amount", 1.5, "neighbourhoodId", "nbh_abingdon-central", "idempotencyKey", "spend-" + i);
		}
		assertThat(disagreements()).isEmpty();
		FundingAward before = award();
		spoil(FundingAwards.COLLECTION, AWARD, "lines.3.paged.subtotals.0.neighbourhoodId", "nbh_didcot");
		spoil(FundingAwards.COLLECTION, AWARD, "neighbourhoodIds", List.of());
		assertThat(disagreements()).extracting(Disagreement::field)
			.containsExactly("lines.3.paged.subtotals", "neighbourhoodIds");
		rebuild();
		assertThat(disagreements()).isEmpty();
		assertThat(award().lines()).isEqualTo(before.lines());
		assertThat(award().neighbourhoodIds()).isEqualTo(before.neighbourhoodIds());
		assertThat(line(ABINGDON).path("spent").decimalValue()).isEqualByComparingTo("151.5");
		this.database.getMongoDatabase().getCollection(FundingAwards.PAGES).deleteOne(Filters.eq(ABINGDON + "-0"));
		rebuild();
		assertThat(disagreements()).singleElement()
			.hasToString("spendPages %s-0, entries: says nothing, and should say what is lost".formatted(ABINGDON));
		assertThat(award().lines()).as("the subtotals are all that is left").isEqualTo(before.lines());
	}

	@Test
	void aPageThatDoesNotCountYetHoldsTheOldestEntries() {
		for (int i = 0; i < FundingLine.PAGE; i++) {
			spent("amount", 1, "idempotencyKey", "spend-" + i);
		}
		FundingLine full = award().line(ABINGDON);
		this.awards.write(full);
		assertThat(disagreements()).isEmpty();
		spoil(FundingAwards.PAGES, ABINGDON + "-0", "entries.0.description", "Something else");
		assertThat(disagreements()).extracting(Disagreement::id).containsExactly(ABINGDON + "-0");
		rebuild();
		assertThat(disagreements()).isEmpty();
		assertThat(award().line(ABINGDON)).isEqualTo(full);
	}

}
