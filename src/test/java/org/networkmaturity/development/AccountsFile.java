package org.networkmaturity.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.accounts.FinancialRow;
import org.networkmaturity.accounts.FinancialSection;
import org.networkmaturity.accounts.FinancialSectionKind;
import org.networkmaturity.accounts.FinancialStatement;
import org.networkmaturity.accounts.StatedTotals;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Financial statements as their YAML file has them.
 *
 * @param recordedOn the day on which all of them were recorded
 * @param statements in any order
 */
record AccountsFile(LocalDate recordedOn, List<Entry> statements) {

	List<FinancialStatement> toStatements() {
		Stamp recorded = new Stamp(this.recordedOn.atStartOfDay().toInstant(ZoneOffset.UTC),
				new Actor("sample", "The sample network", null));
		return this.statements.stream().map((entry) -> entry.toStatement(recorded)).toList();
	}

	record Entry(String key, String federation, String title, String source, @Nullable String note, List<String> years,
			List<SectionEntry> sections, @Nullable TotalsEntry surplus) {

		FinancialStatement toStatement(Stamp recorded) {
			return new FinancialStatement(FinancialStatement.PREFIX + this.key, "fed_" + this.federation, this.title,
					this.source, this.note, this.years,
					this.sections.stream()
						.map((section) -> new FinancialSection(section.kind(), section.rows(),
								TotalsEntry.toTotals(section.stated(), this.years)))
						.toList(),
					TotalsEntry.toTotals(this.surplus, this.years), recorded, new Call("sample", ""));
		}

	}

	record SectionEntry(FinancialSectionKind kind, List<FinancialRow> rows, @Nullable TotalsEntry stated) {
	}

	record TotalsEntry(List<@Nullable BigDecimal> byYear, BigDecimal overall) {

		static StatedTotals toTotals(@Nullable TotalsEntry entry, List<String> years) {
			return (entry != null) ? StatedTotals.of(years, entry.byYear(), entry.overall())
					: StatedTotals.of(years, null, null);
		}

	}

}
