package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.networkmaturity.access.Actor;
import org.networkmaturity.funding.Pounds;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A report of progress and of what was actually spent. It stays as it was sent, whatever
 * is entered for its days later.
 *
 * @param asAt the day that it describes
 * @param text how it goes over all
 * @param lines one for each line of the plan, in the plan's order
 * @param made when and by whom it was sent
 * @param call the call
 */
public record PlanReport(LocalDate asAt, String text, List<PlanLineReport> lines, Stamp made,
		Call call) implements PlanStep {

	public PlanReport {
		lines = List.copyOf(lines);
	}

	/**
	 * What was spent on all lines.
	 * @return pounds
	 */
	public BigDecimal spent() {
		return Pounds.sum(this.lines.stream().map(PlanLineReport::spent));
	}

	public Instant reportedAt() {
		return this.made.at();
	}

	public Actor reportedBy() {
		return this.made.by();
	}

}
