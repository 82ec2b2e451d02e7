package org.networkmaturity.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report, as it was asked to be sent.
 *
 * @param planId on which plan
 * @param asAt the day that it describes
 * @param text how it goes over all
 * @param lines how single lines go
 * @param idempotencyKey the caller's key; null where there is none
 */
record ReportOnDevelopmentPlanInput(String planId, LocalDate asAt, String text, @Nullable List<Progress> lines,
		@Nullable String idempotencyKey) {

	List<Progress> linesOrNone() {
		return (this.lines != null) ? this.lines : List.of();
	}

	@Nullable String progressOf(DevelopmentPlanLine line) {
		return linesOrNone().stream()
			.filter((each) -> each.planLineId().equals(line.id()))
			.map((each) -> each.progress().strip())
			.findFirst()
			.orElse(null);
	}

	/**
	 * How one line goes.
	 *
	 * @param planLineId which
	 * @param progress how
	 */
	record Progress(String planLineId, String progress) {
	}

}
