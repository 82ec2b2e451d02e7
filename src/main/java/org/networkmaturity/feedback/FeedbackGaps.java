package org.networkmaturity.feedback;

import java.util.ArrayList;
import java.util.List;

import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.Pounds;

/**
 * Says what is missing from feedback.
 *
 * @param gaps what must be there before it can be issued
 * @param remarks what its reader should know, though it keeps nothing from being issued:
 * it may be right, or nobody here can put it right
 */
record FeedbackGaps(List<String> gaps, List<String> remarks) {

	FeedbackGaps {
		gaps = List.copyOf(gaps);
		remarks = List.copyOf(remarks);
	}

	/**
	 * What is missing. Of a neighbourhood that has closed by the period's end only the
	 * spending is reported.
	 * @param question which feedback it is
	 * @param rows its neighbourhoods
	 * @param funding its awards
	 * @return a sentence for each thing
	 */
	static FeedbackGaps of(FeedbackQuestion question, List<NhseFeedbackRow> rows, List<FundingAward> funding) {
		List<NhseFeedbackRow> existing = rows.stream()
			.filter((row) -> row.neighbourhood().existsOn(question.to()))
			.toList();
		List<String> gaps = new ArrayList<>();
		List<String> remarks = new ArrayList<>();
		if (existing.isEmpty()) {
			gaps.add("No neighbourhood of %s existed on %s".formatted(question.commissioner().name(), question.to()));
		}
		for (NhseFeedbackRow row : existing) {
			String name = row.neighbourhood().name();
			if (row.maturity().baseline() == null) {
				gaps.add("%s has no agreed baseline of %s or before that can be read in %s".formatted(name,
						question.to(), question.edition().id()));
			}
			else if (row.maturity().latest() == null) {
				remarks.add("%s has a baseline in another edition, and nothing agreed in %s by %s".formatted(name,
						question.edition().id(), question.to()));
			}
			if (row.knownListSize() == null) {
				remarks.add("No list size of any practice of %s is known for %s".formatted(name, question.to()));
			}
		}
		for (FundingAward award : funding) {
			award.lines()
				.stream()
				.filter((line) -> line.amount().signum() > 0 && line.recent().isEmpty())
				.filter((line) -> question.isWithin(award.endOf(line)))
				.forEach((line) -> remarks
					.add("Nothing is recorded as spent of the %s to %s of the award %s, which ended on %s"
						.formatted(Pounds.text(line.amount()), line.recipient(), award.title(), award.endOf(line))));
		}
		return new FeedbackGaps(gaps, remarks);
	}

}
