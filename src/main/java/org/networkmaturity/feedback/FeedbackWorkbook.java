package org.networkmaturity.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.matrix.MatrixLevel;
import org.networkmaturity.maturity.DimensionMaturity;
import org.networkmaturity.maturity.Maturity;

/**
 * Feedback as a workbook: a sheet for progress, and one for money. It is written as it
 * goes, without being held in memory.
 */
final class FeedbackWorkbook {

	private static final int ROWS_AT_ONCE = 500;

	private final Worksheet sheet;

	private int rows;

	private FeedbackWorkbook(Workbook workbook, String name, String... header) {
		this.sheet = workbook.newWorksheet(name);
		row((Object[]) header);
		this.sheet.freezePane(0, 1);
	}

	static void write(FeedbackQuestion question, FeedbackContents contents, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Network Maturity Tracker", null)) {
			writeProgress(question, contents, workbook);
			writeMoney(contents, workbook);
		}
	}

	private static void writeProgress(FeedbackQuestion question, FeedbackContents contents, Workbook workbook)
			throws IOException {
		FeedbackWorkbook progress = new FeedbackWorkbook(workbook, "Progress", "Neighbourhood code", "Neighbourhood",
				"List size on " + question.to(), "List size band", "Dimension", "Baseline on", "Baseline level",
				"Latest on", "Latest level", "Change", "Comparability");
		for (NhseFeedbackRow row : contents.rows()) {
			Maturity maturity = row.maturity();
			for (DimensionMaturity dimension : maturity.dimensions()) {
				progress.row(row.neighbourhood().odsCode(), row.neighbourhood().name(), row.knownListSize(),
						row.listSizeBand().name(), dimension.dimension().name(),
						(maturity.baseline() != null) ? maturity.baseline().assessedOn() : null,
						name(dimension.baseline()), (maturity.latest() != null) ? maturity.latest().assessedOn() : null,
						name(dimension.latest()), dimension.change(), dimension.comparability().name());
			}
		}
		progress.sheet.finish();
	}

	private static void writeMoney(FeedbackContents contents, Workbook workbook) throws IOException {
		FeedbackWorkbook money = new FeedbackWorkbook(workbook, "Money", "Record", "Award", "Recipient", "Awarded",
				"Allocated", "Spent by the end", "Remaining", "Spent on", "Category", "Neighbourhood code",
				"Neighbourhood", "Amount", "Description");
		for (FundingAward award : contents.funding()) {
			for (FundingLine line : award.lines()) {
				money.row("Line", award.title(), line.recipient(), line.amount(), line.allocated(), line.spent(),
						line.remaining());
			}
		}
		for (PeriodSpend entry : contents.spends()) {
			Neighbourhood neighbourhood = entry.neighbourhood();
			money.row("Spend", entry.award().title(), entry.line().recipient(), null, null, null, null,
					entry.spend().spentOn(), entry.spend().category().name(),
					(neighbourhood != null) ? neighbourhood.odsCode() : null,
					(neighbourhood != null) ? neighbourhood.name() : null, entry.spend().amount(),
					entry.spend().description());
		}
		money.sheet.finish();
	}

	private static @Nullable String name(@Nullable MatrixLevel level) {
		return (level != null) ? level.name() : null;
	}

	private void row(@Nullable Object... cells) {
		for (int i = 0; i < cells.length; i++) {
			switch (cells[i]) {
				case null -> {
				}
				case Number number -> this.sheet.value(this.rows, i, number);
				case LocalDate day -> {
					this.sheet.value(this.rows, i, day);
					this.sheet.style(this.rows, i).format("yyyy-mm-dd").set();
				}
				default -> this.sheet.value(this.rows, i, cells[i].toString());
			}
		}
		this.rows++;
		if (this.rows % ROWS_AT_ONCE == 0) {
			flush();
		}
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
