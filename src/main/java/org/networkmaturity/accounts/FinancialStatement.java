package org.networkmaturity.accounts;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A federation's accounts as a document states them.
 *
 * @param id its id
 * @param federationId whose accounts
 * @param title what it is called
 * @param source the document that states it, and where in it
 * @param note what the document says about its figures; null where it says nothing
 * @param years the labels of the years, in order
 * @param sections one of a kind at most, in the document's order
 * @param statedSurplus what the document states of income less expenditure; below zero
 * for a deficit
 * @param recorded when and by whom it was recorded
 * @param call the call that recorded it
 */
public record FinancialStatement(@BsonId String id, String federationId, String title, String source,
		@Nullable String note, List<String> years, List<FinancialSection> sections, StatedTotals statedSurplus,
		Stamp recorded, Call call) implements Node {

	/** What ids of financial statements begin with. */
	public static final String PREFIX = "fst_";

	public FinancialStatement {
		years = List.copyOf(years);
		sections = List.copyOf(sections);
	}

	/**
	 * The surplus of each year.
	 * @return what is stated, and the computed income less expenditure, in the order of
	 * the years; empty unless the statement has both
	 */
	public List<StatedFigure> surplusByYear() {
		FinancialSection income = section(FinancialSectionKind.INCOME);
		FinancialSection expenditure = section(FinancialSectionKind.EXPENDITURE);
		return (income != null && expenditure != null)
				? this.statedSurplus.byYear((year) -> income.sum(year).subtract(expenditure.sum(year))) : List.of();
	}

	/**
	 * The surplus of all years together.
	 * @return what is stated, and the computed income less expenditure; null unless the
	 * statement has both
	 */
	public @Nullable StatedFigure surplus() {
		FinancialSection income = section(FinancialSectionKind.INCOME);
		FinancialSection expenditure = section(FinancialSectionKind.EXPENDITURE);
		return (income != null && expenditure != null)
				? this.statedSurplus.overall(income.sum().subtract(expenditure.sum())) : null;
	}

	private @Nullable FinancialSection section(FinancialSectionKind kind) {
		return this.sections.stream().filter((section) -> section.kind() == kind).findFirst().orElse(null);
	}

	public Instant recordedAt() {
		return this.recorded.at();
	}

	public Actor recordedBy() {
		return this.recorded.by();
	}

}
