package org.networkmaturity.accounts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A financial statement, as it was asked to be recorded.
 *
 * @param federationId whose accounts
 * @param title what it is called
 * @param source the document that states it, and where in it
 * @param note what the document says about its figures; null where it says nothing
 * @param years the labels of the years, in order
 * @param sections what it consists of
 * @param statedSurplus what the document states of income less expenditure; null where it
 * states nothing
 * @param idempotencyKey the caller's key; null where there is none
 */
record RecordFinancialStatementInput(String federationId, String title, String source, @Nullable String note,
		List<String> years, List<FinancialSectionInput> sections, @Nullable StatedTotalsInput statedSurplus,
		@Nullable String idempotencyKey) {

	boolean has(FinancialSectionKind kind) {
		return this.sections.stream().anyMatch((section) -> section.kind() == kind);
	}

	List<String> yearLabels() {
		return this.years.stream().map(String::strip).toList();
	}

	FinancialStatement toStatement(String id, Stamp recorded, Call call) {
		List<String> labels = yearLabels();
		return new FinancialStatement(id, this.federationId, this.title.strip(), this.source.strip(),
				(this.note != null) ? this.note.strip() : null, labels,
				this.sections.stream().map((section) -> section.toSection(labels)).toList(),
				StatedTotalsInput.toTotals(this.statedSurplus, labels), recorded, call);
	}

}
