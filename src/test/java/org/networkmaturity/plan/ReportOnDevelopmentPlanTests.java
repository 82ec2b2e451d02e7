package org.networkmaturity.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample's plan was approved on 5 September 2012, reported as at 5 March 2013, and is
 * to be complete on 31 March 2013.
 */
class ReportOnDevelopmentPlanTests extends PlanTest {

	private static final String PLAN = "dpl_11x-west-mendip-2012";

	private static final String LINE = "fln_11x-commissioning-support-2012-4";

	private List<String> reported(String client, Object... fields) {
		return report(client, fields).problems("reportOnDevelopmentPlan");
	}

	private Answer spend(int planLine, int amount, String on) {
		Answer answer = recordSpend(spend(LINE, lineOf(PLAN, planLine), amount, "spentOn", on));
		assertThat(answer.problems("recordSpend")).isEmpty();
		return answer;
	}

	private List<String> spentAsReported() {
		return read(PLAN, "reports { asAt spent lines { spent } }").data("/developmentPlan/reports")
			.valueStream()
			.map((report) -> "%s: %s".formatted(report.path("asAt").asString(), report.path("spent")))
			.toList();
	}

	@Test
	void aReportHoldsWhatWasSpentUpToItsDayAndStaysAsItWasSent() {
		spend(1, 300, "2012-10-01");
		spend(1, 40, "2012-10-02");
		spend(2, 5, "2012-12-31");
		Answer sent = report("west-mendip", "planId", PLAN, "asAt", "2012-10-01", "text", " Well. ", "lines",
				List.of(Map.of("planLineId", lineOf(PLAN, 2), "progress", " Begun. ")));
		JsonNode report = sent.data("/reportOnDevelopmentPlan/plan/reports/1");
		assertThat(report.path("text").asString()).isEqualTo("Well.");
		assertThat(report.path("spent").asInt()).isEqualTo(300);
		assertThat(report.at("/lines/0/line/id").asString()).isEqualTo(lineOf(PLAN, 1));
		assertThat(report.at("/lines/0/spent").asInt()).isEqualTo(300);
		assertThat(report.at("/lines/0/progress").isNull()).isTrue();
		assertThat(report.at("/lines/1/progress").asString()).isEqualTo("Begun.");
		spend(1, 7, "2012-09-30");
		reported("somerset", "planId", PLAN, "asAt", "2012-12-31", "text", "Well.");
		assertThat(spentAsReported()).containsExactly("2013-03-05: 0", "2012-10-01: 300", "2012-12-31: 352");
	}

	@Test
	void aReportIsDueSixMonthsAfterTheLastUntilThePlanIsComplete() {
		String due = "reportDueOn reportOverdue";
		assertThat(read(PLAN, due).data("/developmentPlan").toString())
			.isEqualTo("{\"reportDueOn\":\"2013-09-05\",\"reportOverdue\":true}");
		reported("somerset", "planId", PLAN, "asAt", "2013-03-30", "text", "Nearly.");
		reported("somerset", "planId", PLAN, "asAt", "2012-11-01", "text", "What was left out.");
		assertThat(read(PLAN, due).data("/developmentPlan/reportDueOn").asString()).isEqualTo("2013-09-30");
		reported("somerset", "planId", PLAN, "asAt", "2013-03-31", "text", "Complete.");
		assertThat(read(PLAN, due).data("/developmentPlan").toString())
			.isEqualTo("{\"reportDueOn\":null,\"reportOverdue\":false}");
		String approved = approved(plan(fundingLines().getFirst(), 1));
		assertThat(read(approved, due).data("/developmentPlan").toString())
			.isEqualTo("{\"reportDueOn\":\"%s\",\"reportOverdue\":false}".formatted(today().plusMonths(6)));
	}

	@Test
	void onlyAnApprovedPlanIsReportedOnAndNoneIsDueBefore() {
		String id = submitted(plan(fundingLines().getFirst(), 1));
		assertThat(reported("somerset", "planId", id, "asAt", today(), "text", "Well."))
			.containsExactly("WRONG_STATUS input.planId");
		assertThat(read(id, "reportDueOn").data("/developmentPlan/reportDueOn").isNull()).isTrue();
		assertThat(reported("somerset", "planId", "dpl_none", "asAt", today(), "text", "Well."))
			.containsExactly("NOT_FOUND input.planId");
	}

	@Test
	void whatIsWrongIsSaidAllAtOnce() {
		assertThat(
				reported("somerset", "planId", PLAN, "asAt", "2012-09-04", "text", " ", "idempotencyKey", "", "lines",
						List.of(Map.of("planLineId", "dpn_none-1", "progress", "Well."),
								Map.of("planLineId", lineOf(PLAN, 1), "progress", "943 476 5919"),
								Map.of("planLineId", lineOf(PLAN, 1), "progress", "x".repeat(2_001)))))
			.containsExactlyInAnyOrder("INVALID input.asAt", "INVALID input.text", "INVALID input.idempotencyKey",
					"NOT_FOUND input.lines.0.planLineId", "PERSONAL_DATA input.lines.1.progress",
					"DUPLICATE input.lines.2.planLineId", "INVALID input.lines.2.progress");
		assertThat(reported("somerset", "planId", PLAN, "asAt", today().plusDays(1), "text", "Well."))
			.containsExactly("INVALID input.asAt");
		assertThat(reported("somerset", "planId", PLAN, "asAt", "2012-09-05", "text", "Well.")).isEmpty();
		assertThat(spentAsReported()).hasSize(2);
	}

	@Test
	void aPlanTakesFortyReports() {
		for (int i = 1; i < 40; i++) {
			assertThat(reported("somerset", "planId", PLAN, "asAt", "2012-10-01", "text", "Well.")).isEmpty();
		}
		assertThat(reported("somerset", "planId", PLAN, "asAt", "2012-10-01", "text", "Well."))
			.containsExactly("INVALID input.planId");
	}

	@Test
	void theFederationAndItsCommissionerReportAndNobodyElse() {
		for (String client : List.of("front-end", "oxfordshire")) {
			assertThat(report(client, "planId", PLAN, "asAt", today(), "text", "Well.").errors()).as(client)
				.containsExactly("FORBIDDEN");
		}
	}

	@Test
	void aKeyReportsOnceHoweverOftenItIsUsed() {
		Object[] fields = { "planId", PLAN, "asAt", "2012-10-01", "text", "Well.", "idempotencyKey", "one" };
		Answer first = report("west-mendip", fields);
		reported("somerset", "planId", PLAN, "asAt", "2012-11-01", "text", "Better.", "idempotencyKey", "one");
		spend(1, 300, "2012-09-30");
		assertThat(report("west-mendip", fields).body()).isEqualTo(first.body());
		assertThat(
				reported("west-mendip", "planId", PLAN, "asAt", "2012-10-01", "text", "Ill.", "idempotencyKey", "one"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(spentAsReported()).hasSize(3);
	}

}
