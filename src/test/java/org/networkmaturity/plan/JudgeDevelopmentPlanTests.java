package org.networkmaturity.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeDevelopmentPlanTests extends PlanTest {

	private String line = "";

	@BeforeEach
	void award() {
		this.line = fundingLines().getFirst();
	}

	private List<String> assessed(String id, List<Map<String, Object>> criteria) {
		return assess("somerset", "planId", id, "criteria", criteria).problems("assessDevelopmentPlan");
	}

	private List<String> decided(String client, Object... fields) {
		return decide(client, fields).problems("decideDevelopmentPlan");
	}

	@Test
	void aPlanThatMeetsEveryCriterionAndIsSupportedIsApproved() {
		String id = submitted(plan(this.line, 12_000));
		List<Map<String, Object>> inAnyOrder = new ArrayList<>(criteria().reversed());
		inAnyOrder.set(0, with(inAnyOrder.getFirst(), "comment", " Fine. "));
		JsonNode first = assess("somerset", "planId", id, "criteria", inAnyOrder).data("/assessDevelopmentPlan/plan");
		assertThat(first.path("status").asString()).isEqualTo("CRITERIA_MET");
		assertThat(first.at("/assessment/criteriaMet").asBoolean()).isTrue();
		assertThat(first.at("/assessment/criteria").valueStream().map((each) -> each.path("criterion").asString()))
			.startsWith("ACCORDS_WITH_CORE_ROLES", "OUTCOMES_DESCRIBED")
			.hasSize(7);
		assertThat(first.at("/assessment/criteria/6/comment").asString()).isEqualTo("Fine.");
		JsonNode second = decide("somerset-finance", "planId", id, "body", "Clinical Innovations Group", "supported",
				true, "reasons", " Good value. ")
			.data("/decideDevelopmentPlan/plan");
		assertThat(second.path("status").asString()).isEqualTo("APPROVED");
		assertThat(second.at("/decision/reasons").asString()).isEqualTo("Good value.");
		assertThat(second.at("/decision/body").asString()).isEqualTo("Clinical Innovations Group");
		assertThat(second.at("/decision/decidedBy/name").asString())
			.isEqualTo("A second manager of the Somerset commissioner");
	}

	@ParameterizedTest
	@EnumSource
	void aPlanThatFailsOneCriterionDoesNotMeetThem(PlanCriterion criterion) {
		String id = submitted(plan(this.line, 1));
		assertThat(assessed(id, criteria(criterion))).isEmpty();
		assertThat(status(id)).isEqualTo("CRITERIA_NOT_MET");
		assertThat(decided("somerset-finance", "planId", id, "body", CHAIR, "supported", true, "reasons", "Yes."))
			.containsExactly("WRONG_STATUS input.planId");
	}

	@Test
	void aPlanThatTheBodyDoesNotSupportIsNotApproved() {
		String id = criteriaMet(plan(this.line, 1));
		assertThat(decided("somerset-finance", "planId", id, "body", CHAIR, "supported", false, "reasons", "No."))
			.isEmpty();
		assertThat(status(id)).isEqualTo("NOT_APPROVED");
		assertThat(submit(with(plan(this.line, 1), "replaces", id)).problems("submitDevelopmentPlan")).isEmpty();
	}

	@Test
	void everyCriterionIsAnsweredOnceAndAFailedOneWithAComment() {
		String id = submitted(plan(this.line, 1));
		List<Map<String, Object>> wrong = new ArrayList<>(criteria().subList(0, 4));
		wrong.add(with(wrong.get(1), "met", false));
		wrong.set(2, with(wrong.get(2), "comment", " "));
		wrong.set(3, with(wrong.get(3), "comment", "943 476 5919"));
		assertThat(assess("somerset", "planId", id, "criteria", wrong, "idempotencyKey", " ")
			.problems("assessDevelopmentPlan")).containsExactlyInAnyOrder("DUPLICATE input.criteria.4.criterion",
					"INVALID input.criteria.4.comment", "INVALID input.criteria.2.comment",
					"PERSONAL_DATA input.criteria.3.comment", "INCOMPLETE input.criteria",
					"INVALID input.idempotencyKey");
		assertThat(status(id)).isEqualTo("SUBMITTED");
	}

	@Test
	void eachAssessmentIsMadeOnceAndInItsTurn() {
		String id = submitted(plan(this.line, 1));
		assertThat(decided("somerset", "planId", id, "body", CHAIR, "supported", true, "reasons", "Yes."))
			.containsExactly("WRONG_STATUS input.planId");
		assertThat(assessed(id, criteria())).isEmpty();
		assertThat(assessed(id, criteria())).containsExactly("WRONG_STATUS input.planId");
		assertThat(decided("somerset-finance", "planId", id, "body", CHAIR, "supported", true, "reasons", "Yes."))
			.isEmpty();
		assertThat(decided("somerset-finance", "planId", id, "body", CHAIR, "supported", false, "reasons", "No."))
			.containsExactly("WRONG_STATUS input.planId");
		assertThat(status(id)).isEqualTo("APPROVED");
		assertThat(assessed("dpl_none", criteria())).containsExactly("NOT_FOUND input.planId");
	}

	@Test
	void theSecondAssessmentIsTheRightBodysAndAnotherPersons() {
		String id = criteriaMet(plan(this.line, 1));
		Answer answer = decide("somerset", "planId", id, "body", "Clinical Operations Group", "supported", true,
				"reasons", "");
		assertThat(answer.problems("decideDevelopmentPlan")).containsExactly("CONFLICT_OF_INTEREST input.planId",
				"INVALID input.body", "INVALID input.reasons");
		assertThat(answer.data("/decideDevelopmentPlan/problems/1/message").asString()).endsWith(CHAIR);
		assertThat(status(id)).isEqualTo("CRITERIA_MET");
	}

	@Test
	void onlyTheCommissionerAssesses() {
		String id = submitted(plan(this.line, 1));
		for (String client : List.of("west-mendip", "oxfordshire", "front-end")) {
			assertThat(assess(client, "planId", id, "criteria", criteria()).errors()).as(client)
				.containsExactly("FORBIDDEN");
			assertThat(decide(client, "planId", id, "body", CHAIR, "supported", true, "reasons", "Yes.").errors())
				.as(client)
				.containsExactly("FORBIDDEN");
		}
	}

	@Test
	void aRepeatedAssessmentGetsItsFirstOutcomeWhateverCameAfter() {
		String id = submitted(plan(this.line, 1));
		Object[] assessment = { "planId", id, "criteria", criteria(), "idempotencyKey", "k" };
		Object[] decision = { "planId", id, "body", CHAIR, "supported", true, "reasons", "Yes.", "idempotencyKey",
				"k" };
		Answer first = assess("somerset", assessment);
		Answer second = decide("somerset-finance", decision);
		report("somerset", "planId", id, "asAt", today(), "text", "Begun.");
		assertThat(assess("somerset", assessment).body()).isEqualTo(first.body());
		assertThat(decide("somerset-finance", decision).body()).isEqualTo(second.body());
		assertThat(decided("somerset", decision)).as("the first assessor's key")
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(decided("somerset-finance", "planId", id, "body", CHAIR, "supported", false, "reasons", "No.",
				"idempotencyKey", "k"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(read(id, "reports { text }").data("/developmentPlan/reports").size()).isEqualTo(1);
	}

}
