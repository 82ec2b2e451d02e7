package org.networkmaturity.accounts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

/**
 * Says what is wrong with a financial statement that is to be recorded. Whether its
 * figures add up is none of it.
 */
class StatementCheck {

	private static final int LONGEST_YEAR = 50;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_TEXT = 4_000;

	private static final int MOST_YEARS = 20;

	private static final int MOST_SECTIONS = FinancialSectionKind.values().length;

	private static final int MOST_ROWS = 200;

	private final InputProblems problems = new InputProblems();

	private final RecordFinancialStatementInput input;

	StatementCheck(RecordFinancialStatementInput input) {
		this.input = input;
	}

	InputProblems problems() {
		InputPath path = InputPath.input();
		this.problems.checkNotBlank(this.input.title(), LONGEST_NAME, path.then("title"));
		this.problems.checkNotBlank(this.input.source(), LONGEST_TEXT, path.then("source"));
		this.problems.checkNotBlank(this.input.note(), LONGEST_TEXT, path.then("note"));
		if (isInBounds(this.input.years(), MOST_YEARS, path.then("years"))) {
			checkYears(path);
		}
		if (isInBounds(this.input.sections(), MOST_SECTIONS, path.then("sections"))) {
			checkSections(path);
		}
		checkSurplus(path.then("statedSurplus"));
		this.problems.checkKey(this.input.idempotencyKey());
		return this.problems;
	}

	private boolean isInBounds(List<?> list, int most, InputPath path) {
		if (list.isEmpty() || list.size() > most) {
			this.problems.add(ProblemCode.INVALID, "There are %,d; name from 1 to %,d".formatted(list.size(), most),
					path);
			return false;
		}
		return true;
	}

	private void checkYears(InputPath path) {
		List<String> labels = this.input.yearLabels();
		for (int i = 0; i < labels.size(); i++) {
			InputPath at = path.then("years", i);
			this.problems.checkNotBlank(labels.get(i), LONGEST_YEAR, at);
			if (labels.subList(0, i).contains(labels.get(i))) {
				this.problems.add(ProblemCode.DUPLICATE, "This year is named twice", at);
			}
		}
	}

	private void checkSections(InputPath path) {
		List<FinancialSectionKind> kinds = this.input.sections().stream().map(FinancialSectionInput::kind).toList();
		for (int i = 0; i < kinds.size(); i++) {
			InputPath at = path.then("sections", i);
			if (kinds.subList(0, i).contains(kinds.get(i))) {
				this.problems.add(ProblemCode.DUPLICATE, "There is a section of this kind already: put its rows there",
						at.then("kind"));
			}
			FinancialSectionInput section = this.input.sections().get(i);
			if (isInBounds(section.rows(), MOST_ROWS, at.then("rows"))) {
				for (int row = 0; row < section.rows().size(); row++) {
					checkRow(section.rows().get(row), at.then("rows", row));
				}
			}
			checkStated(section.stated(), at.then("stated"));
		}
	}

	private void checkRow(FinancialRowInput row, InputPath path) {
		this.problems.checkNotBlank(row.heading(), LONGEST_NAME, path.then("heading"));
		this.problems.checkNotBlank(row.payer(), LONGEST_NAME, path.then("payer"));
		this.problems.checkNotBlank(row.comment(), LONGEST_TEXT, path.then("comment"));
		checkOnePerYear(row.amounts(), path.then("amounts"));
	}

	private void checkSurplus(InputPath path) {
		boolean computable = this.input.has(FinancialSectionKind.INCOME)
				&& this.input.has(FinancialSectionKind.EXPENDITURE);
		if (this.input.statedSurplus() != null && !computable) {
			this.problems.add(ProblemCode.INVALID,
					"A surplus is income less expenditure: record a section of each, or leave it out", path);
		}
		checkStated(this.input.statedSurplus(), path);
	}

	private void checkStated(@Nullable StatedTotalsInput stated, InputPath path) {
		if (stated != null && stated.byYear() != null) {
			checkOnePerYear(stated.byYear(), path.then("byYear"));
		}
	}

	private void checkOnePerYear(List<?> amounts, InputPath path) {
		int years = this.input.years().size();
		if (amounts.size() != years) {
			this.problems.add(ProblemCode.INVALID,
					"There are %,d, and %,d years: give one for each year, null where the document has none"
						.formatted(amounts.size(), years),
					path);
		}
	}

}
