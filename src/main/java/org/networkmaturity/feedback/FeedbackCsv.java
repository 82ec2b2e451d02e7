package org.networkmaturity.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.funding.Spend;
import org.networkmaturity.matrix.MatrixLevel;
import org.networkmaturity.maturity.DimensionMaturity;

/**
 * Feedback as comma-separated values: RFC 4180, one line for each neighbourhood and
 * dimension, and one for each entry of money. Text that a spreadsheet would take for a
 * formula is kept from being one by an apostrophe; numbers are left alone.
 */
final class FeedbackCsv {

	private static final String[] HEADER = { "Record", "Commissioner", "Period from", "Period to", "Neighbourhood code",
			"Neighbourhood", "List size", "List size band", "Edition", "Dimension", "Baseline on", "Baseline edition",
			"Baseline level", "Latest on", "Latest level", "Change", "Comparability", "Award", "Recipient", "Spent on",
			"Category", "Amount", "Description" };

	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private FeedbackCsv() {
	}

	static String text(FeedbackQuestion question, FeedbackContents contents) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord((Object[]) HEADER);
			for (NhseFeedbackRow row : contents.rows()) {
				for (DimensionMaturity dimension : row.maturity().dimensions()) {
					printer.printRecord(progress(question, row, dimension));
				}
			}
			for (PeriodSpend spend : contents.spends()) {
				printer.printRecord(spend(question, spend));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<@Nullable Object> progress(FeedbackQuestion question, NhseFeedbackRow row,
			DimensionMaturity dimension) {
		Assessment baseline = row.maturity().baseline();
		Assessment latest = row.maturity().latest();
		List<@Nullable Object> cells = new ArrayList<>(common("PROGRESS", question, row.neighbourhood()));
		cells.addAll(Arrays.asList(row.knownListSize(), row.listSizeBand(), question.edition().id(),
				dimension.dimension().code(), (baseline != null) ? baseline.assessedOn() : null,
				(baseline != null) ? baseline.edition().id() : null, name(dimension.baseline()),
				(latest != null) ? latest.assessedOn() : null, name(dimension.latest()), dimension.change(),
				dimension.comparability(), null, null, null, null, null, null));
		return cells;
	}

	private static @Nullable String name(@Nullable MatrixLevel level) {
		return (level != null) ? safe(level.name()) : null;
	}

	private static List<@Nullable Object> spend(FeedbackQuestion question, PeriodSpend entry) {
		Spend spend = entry.spend();
		List<@Nullable Object> cells = new ArrayList<>(common("SPEND", question, entry.neighbourhood()));
		cells.addAll(Arrays.asList(null, null, null, null, null, null, null, null, null, null, null,
				safe(entry.award().title()), safe(entry.line().recipient()), spend.spentOn(), spend.category(),
				spend.amount().setScale(2).toPlainString(), safe(spend.description())));
		return cells;
	}

	private static List<@Nullable Object> common(String kind, FeedbackQuestion question,
			@Nullable Neighbourhood neighbourhood) {
		return Arrays.asList(kind, question.commissioner().odsCode(), question.from(), question.to(),
				(neighbourhood != null) ? neighbourhood.odsCode() : null,
				(neighbourhood != null) ? safe(neighbourhood.name()) : null);
	}

	private static String safe(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
