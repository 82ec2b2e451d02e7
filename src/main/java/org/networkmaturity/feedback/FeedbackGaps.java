package org.networkmaturity.feedback;

import java.util.ArrayList;
import java.util.List;

import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.Pounds;

/**
 * Says what is missing before feedback can be issued.
 */
final class FeedbackGaps {

	private FeedbackGaps() {
	}

	/**
	 * What is missing. Of a neighbourhood that has closed by the period's end only the
	 * spending is reported. An unknown list size is reported as unknown: it is the
	 * register's to say, and nobody here can add it.
	 * @param question which feedback it is
	 * @param rows its neighbourhoods
	 * @param funding its awards
	 * @return a sentence for each thing, empty where nothing is missing
	 */
	static List<String> of(FeedbackQuestion question, List<NhseFeedbackRow> rows, List<FundingAward> funding) {
		List<NhseFeedbackRow> existing = rows.stream()
			.filter((row) -> row.neighbourhood().existsOn(question.to()))
			.toList();
		List<String> gaps = new ArrayList<>();
		if (existing.isEmpty()) {
			gaps.add("No neighbourhood of %s existed on %s".formatted(question.commissioner().name(), question.to()));
		}
		for (NhseFeedbackRow row : existing) {
			String name = row.neighbourhood().name();
			if (row.maturity().baseline() == null) {
				gaps.add("%s has no agreed baseline of %s or before that can be read in %s".formatted(name,
						question.to(), question.edition().id()));
			}
		}
		for (FundingAward award : funding) {
			award.lines()
				.stream()
				.filter((line) -> !award.endOf(line).isAfter(question.to()) && line.amount().signum() > 0
						&& line.recent().isEmpty())
				.forEach((line) -> gaps
					.add("Nothing is recorded as spent of the %s to %s of the award %s, which ended on %s"
						.formatted(Pounds.text(line.amount()), line.recipient(), award.title(), award.endOf(line))));
		}
		return List.copyOf(gaps);
	}

}
