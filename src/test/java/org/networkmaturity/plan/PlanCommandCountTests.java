package org.networkmaturity.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.CommandCount;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often an operation asks the store does not depend on how many plans, lines, spends
 * or reports it returns.
 */
class PlanCommandCountTests extends PlanTest {

	private static final String EVERYTHING = """
			{ commissioner(odsCode: "11X") {
			    federations { name developmentPlans { status } }
			    fundingAwards { lines { developmentPlans { title } spend { amount planLine { project plan { title } remaining } } } }
			    developmentPlans { title status value approvalBody reportDueOn reportOverdue federation { name } commissioner { name }
			      replaces { title }
			      lines { project coreRoles dimensions { code } budget spent remaining plan { title } }
			      assessment { criteria { met } } decision { body } reports { spent lines { line { project } spent } } } } }""";

	@Autowired
	private CommandCount commands;

	private List<String> commands() {
		as("somerset").send(EVERYTHING).data("/commissioner");
		this.commands.take();
		as("somerset").send(EVERYTHING).data("/commissioner/developmentPlans/1/title");
		return this.commands.take();
	}

	private void grow(String line) {
		String failed = submitted(plan(line, 1));
		assess("somerset", "planId", failed, "criteria", criteria(PlanCriterion.OUTCOMES_DESCRIBED));
		String id = approved(with(plan(line, 1_000, 2_000), "replaces", failed));
		recordSpend(spend(line, lineOf(id, 1), 10));
		recordSpend(spend(line, lineOf(id, 2), 10));
		report("somerset", "planId", id, "asAt", today(), "text", "Well.");
	}

	@Test
	void allPlansOfACommissionerTakeAFewCommandsHoweverManyThereAre() {
		String line = fundingLines().getFirst();
		grow(line);
		List<String> before = commands();
		assertThat(before).hasSizeLessThanOrEqualTo(20).containsOnly("find");
		for (int i = 0; i < 4; i++) {
			grow(line);
			grow(fundingLines().getFirst());
		}
		assertThat(commands()).hasSameSizeAs(before);
	}

	@Test
	void aDecisionIsOneAtomicUpdate() {
		String id = criteriaMet(plan(fundingLines().getFirst(), 1));
		this.commands.take();
		as("somerset-finance")
			.send("""
					mutation { decideDevelopmentPlan(input: { planId: "%s", body: "%s", supported: true, reasons: "Good." }) {
					  problems { code } } }"""
				.formatted(id, CHAIR))
			.data("/decideDevelopmentPlan/problems");
		assertThat(this.commands.take()).as("it is announced, its event moves to the others, and the change ends")
			.containsExactly("find", "update", "update", "insert", "update", "update");
		assertThat(status(id)).isEqualTo("APPROVED");
	}

}
