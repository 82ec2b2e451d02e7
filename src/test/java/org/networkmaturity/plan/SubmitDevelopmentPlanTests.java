package org.networkmaturity.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SubmitDevelopmentPlanTests extends PlanTest {

	private List<String> lines = List.of();

	@BeforeEach
	void award() {
		this.lines = fundingLines();
	}

	private String own() {
		return this.lines.getFirst();
	}

	private List<String> problems(Map<String, Object> input) {
		return submit(input).problems("submitDevelopmentPlan");
	}

	@Test
	void aPlanIsKeptAsTheTemplateHasIt() {
		Map<String, Object> input = with(plan(own(), 4_000, 5_000), "title", " Needs ");
		JsonNode plan = submit(input).data("/submitDevelopmentPlan/plan");
		assertThat(plan.path("title").asString()).isEqualTo("Needs");
		assertThat(plan.path("status").asString()).isEqualTo("SUBMITTED");
		assertThat(plan.path("value").asInt()).isEqualTo(9_000);
		assertThat(plan.path("submittedBy").path("name").asString())
			.isEqualTo("A manager of the West Mendip federation");
		JsonNode line = plan.at("/lines/1");
		assertThat(line.path("id").asString()).isEqualTo(lineOf(plan.path("id").asString(), 2));
		assertThat(line.path("coreRoles").toString()).isEqualTo("[\"LOCAL_INTELLIGENCE\",\"INNOVATION\"]");
		assertThat(line.at("/dimensions/0/code").asString()).isEqualTo("targeting-care");
		assertThat(line.path("intendedCompletion").asString()).isEqualTo("2028-03-31");
		assertThat(line.path("remaining").asInt()).isEqualTo(5_000);
		assertThat(List.of("project", "keyActivities", "goals", "measuresOfSuccess", "lead"))
			.extracting((field) -> line.path(field).asString())
			.containsExactly("Local needs", "Ask", "Know", "A list", "Chair");
	}

	@ParameterizedTest
	@CsvSource({ "10000, Clinical Operations Group Chair or Vice Chair", "10001, Clinical Innovations Group",
			"50000, Clinical Innovations Group", "50001, Clinical Operations Group" })
	void theValueSaysWhoDecides(int value, String body) {
		assertThat(
				submit(plan(own(), value - 1_000, 1_000)).data("/submitDevelopmentPlan/plan/approvalBody").asString())
			.isEqualTo(body);
	}

	@Test
	void itIsFoundFromWhateverItBelongsToInTheOrderOfSubmission() {
		String first = submitted(plan(own(), 1));
		String second = submitted(plan(this.lines.get(1), 2));
		Answer found = as("front-end").send("""
				query($id: ID!) { node(id: $id) { __typename }
				  federation(id: "fed_11x-east-mendip") { developmentPlans { id } }
				  commissioner(odsCode: "11X") { developmentPlans { id federation { id } commissioner { odsCode } }
				    fundingAwards { lines { id developmentPlans { id fundingLine { id } } } } } }""",
				Map.of("id", first));
		assertThat(found.data("/node/__typename").asString()).isEqualTo("DevelopmentPlan");
		assertThat(found.data("/federation/developmentPlans")).isEmpty();
		assertThat(found.texts("/commissioner/developmentPlans", "/id")).endsWith(first, second);
		assertThat(found.texts("/commissioner/developmentPlans", "/federation/id")).contains(WEST_MENDIP);
		JsonNode paid = found.data("/commissioner/fundingAwards")
			.valueStream()
			.flatMap((award) -> award.path("lines").valueStream())
			.filter((line) -> line.path("id").asString().equals(this.lines.get(1)))
			.findFirst()
			.orElseThrow();
		assertThat(paid.at("/developmentPlans/0/id").asString()).isEqualTo(second);
		assertThat(paid.at("/developmentPlans/0/fundingLine/id").asString()).isEqualTo(this.lines.get(1));
	}

	@Test
	void theFederationAndItsCommissionerSubmitAndNobodyElse() {
		Map<String, ?> variables = Map.of("input", plan(own(), 1));
		for (String client : List.of("front-end", "oxfordshire", "nhse")) {
			assertThat(as(client).operation("SubmitDevelopmentPlan", variables).errors()).as(client)
				.containsExactly("FORBIDDEN");
		}
		assertThat(submit(with(plan(this.lines.get(2), 1), "federationId", "fed_11x-east-mendip")).errors())
			.containsExactly("FORBIDDEN");
		assertThat(as("somerset").operation("SubmitDevelopmentPlan", variables).problems("submitDevelopmentPlan"))
			.isEmpty();
	}

	@Test
	void aFundingLineThatIsNotTheFederationsPaysForNothing() {
		assertThat(problems(plan("fln_none-1", 1))).containsExactly("NOT_FOUND input.lineId");
		assertThat(problems(plan(this.lines.get(2), 1))).containsExactly("INVALID input.lineId");
		assertThat(problems(with(plan(own(), 1), "federationId", "fed_none")))
			.containsExactly("NOT_FOUND input.federationId");
		assertThat(problems(plan(own(), 60_000))).isEmpty();
		assertThat(problems(plan(own(), 60_000, 1))).containsExactly("OVERSPENT input.lines");
	}

	@Test
	void whatIsWrongIsSaidAllAtOnce() {
		Map<String, Object> wrong = with(project(0), "project", " ", "keyActivities", "943 476 5919", "goals",
				"x".repeat(4_001), "measuresOfSuccess", "a\u0007b", "lead", "", "coreRoles", List.of(), "dimensions",
				List.of("right-scale", "nonsense", "right-scale"), "intendedCompletion", "2020-03-31");
		Map<String, Object> input = with(plan(own(), 1), "title", " ", "replaces", "dpl_none", "idempotencyKey", "",
				"lines", List.of(wrong, with(project(1), "coreRoles", List.of("INNOVATION", "INNOVATION"))));
		assertThat(problems(input)).containsExactlyInAnyOrder("INVALID input.title", "NOT_FOUND input.replaces",
				"INVALID input.lines.0.project", "PERSONAL_DATA input.lines.0.keyActivities",
				"INVALID input.lines.0.goals", "INVALID input.lines.0.measuresOfSuccess", "INVALID input.lines.0.lead",
				"INVALID input.lines.0.budget", "INVALID input.lines.0.coreRoles",
				"UNKNOWN_DIMENSION input.lines.0.dimensions.1", "DUPLICATE input.lines.0.dimensions.2",
				"INVALID input.lines.0.intendedCompletion", "DUPLICATE input.lines.1.coreRoles.1",
				"INVALID input.idempotencyKey");
		assertThat(read("x", "id").data("/developmentPlan").isNull()).isTrue();
	}

	@Test
	void aPlanHasFromOneToFiftyLinesAndDimensionsOfItsEdition() {
		assertThat(problems(plan(own()))).containsExactly("INVALID input.lines");
		assertThat(problems(with(plan(own()), "lines", Collections.nCopies(51, project(1)))))
			.containsExactly("INVALID input.lines");
		assertThat(problems(with(plan(own()), "lines", Collections.nCopies(50, project(1))))).isEmpty();
		assertThat(problems(with(plan(own(), 1), "editionId", "none"))).containsExactly("NOT_FOUND input.editionId");
		assertThat(problems(with(plan(own(), 1), "editionId", "nhse-2019-08"))).containsExactly(
				"UNKNOWN_DIMENSION input.lines.0.dimensions.0", "UNKNOWN_DIMENSION input.lines.0.dimensions.1");
		Map<String, Object> current = with(project(1), "dimensions", List.of("integrating-care"));
		assertThat(problems(with(without(plan(own()), "editionId"), "lines", List.of(current)))).isEmpty();
	}

	@Test
	void onlyAPlanThatFailedIsReplacedAndByOneOfItsFederation() {
		String failed = submitted(plan(own(), 1));
		assertThat(problems(with(plan(own(), 1), "replaces", failed))).containsExactly("WRONG_STATUS input.replaces");
		assess("somerset", "planId", failed, "criteria", criteria(PlanCriterion.NO_BETTER_MEANS));
		Map<String, Object> other = with(plan(this.lines.get(2), 1), "federationId", "fed_11x-east-mendip", "replaces",
				failed);
		assertThat(as("somerset").operation("SubmitDevelopmentPlan", Map.of("input", other))
			.problems("submitDevelopmentPlan")).containsExactly("INVALID input.replaces");
		String next = submitted(with(plan(own(), 1), "replaces", failed));
		assertThat(read(next, "replaces { id status }").data("/developmentPlan/replaces").toString())
			.isEqualTo("{\"id\":\"%s\",\"status\":\"CRITERIA_NOT_MET\"}".formatted(failed));
		assertThat(problems(with(plan(own(), 1), "replaces", failed))).as("once more")
			.containsExactly("WRONG_STATUS input.replaces");
		assertThat(problems(with(plan(own(), 1), "replaces", approved(plan(own(), 3)))))
			.containsExactly("WRONG_STATUS input.replaces");
	}

	@Test
	void aKeySubmitsOnePlanHoweverOftenItIsUsed() {
		Map<String, Object> input = with(plan(own(), 1), "idempotencyKey", "one");
		Answer first = submit(input);
		String id = first.data("/submitDevelopmentPlan/plan/id").asString();
		assess("somerset", "planId", id, "criteria", criteria());
		assertThat(submit(input).body()).isEqualTo(first.body());
		assertThat(problems(with(input, "title", "Another"))).containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(status(id)).isEqualTo("CRITERIA_MET");
	}

}
