package org.networkmaturity.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of development plans.
 */
abstract class PlanTest extends ApiTest {

	static final String WEST_MENDIP = "fed_11x-west-mendip";

	/** Who decides on plans up to £10,000. */
	static final String CHAIR = "Clinical Operations Group Chair or Vice Chair";

	/**
	 * Awards funds.
	 * @return the ids of the lines: to West Mendip, to it with a partner, to another
	 */
	List<String> fundingLines() {
		Map<String, Object> award = input("title", "Support", "funder", "A funder", "commissioner", "11X", "headline",
				200_000, "startsOn", "2020-04-01", "endsOn", "2029-03-31", "lines",
				List.of(input("recipient", "West Mendip", "federationId", WEST_MENDIP, "purpose", "Plans", "amount",
						60_000),
						input("recipient", "Two", "purpose", "Plans", "amount", 60_000, "partners",
								List.of(Map.of("name", "West Mendip", "federationId", WEST_MENDIP),
										Map.of("name", "Others"))),
						input("recipient", "East Mendip", "federationId", "fed_11x-east-mendip", "purpose", "Plans",
								"amount", 60_000)));
		return as("somerset")
			.send("""
					mutation($input: AwardFundingInput!) { awardFunding(input: $input) { award { lines { id } } problems { message } } }""",
					Map.of("input", award))
			.texts("/awardFunding/award/lines", "/id");
	}

	static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

	static Map<String, Object> with(Map<String, Object> before, Object... fields) {
		Map<String, Object> input = new HashMap<>(before);
		input.putAll(input(fields));
		return input;
	}

	static Map<String, Object> without(Map<String, Object> before, String field) {
		Map<String, Object> input = new HashMap<>(before);
		input.remove(field);
		return input;
	}

	/**
	 * A project to be submitted.
	 * @param budget what it is to cost
	 * @return the input, to be changed as wanted
	 */
	static Map<String, Object> project(int budget) {
		return input("project", "Local needs", "keyActivities", "Ask", "goals", "Know", "measuresOfSuccess", "A list",
				"coreRoles", List.of("LOCAL_INTELLIGENCE", "INNOVATION"), "dimensions",
				List.of("targeting-care", "right-scale"), "intendedCompletion", "2028-03-31", "budget", budget, "lead",
				"Chair");
	}

	/**
	 * A plan to be submitted.
	 * @param lineId the funding line that pays for it
	 * @param budgets of each of its projects
	 * @return the input, to be changed as wanted
	 */
	static Map<String, Object> plan(String lineId, int... budgets) {
		List<Map<String, Object>> lines = new ArrayList<>();
		for (int budget : budgets) {
			lines.add(project(budget));
		}
		return input("federationId", WEST_MENDIP, "lineId", lineId, "title", "A plan", "editionId", "nhse-2018-08",
				"lines", lines);
	}

	/**
	 * Every criterion, met but for some.
	 * @param notMet those that are not, with a comment
	 * @return what assessDevelopmentPlan takes
	 */
	static List<Map<String, Object>> criteria(PlanCriterion... notMet) {
		List<PlanCriterion> failed = List.of(notMet);
		return Stream.of(PlanCriterion.values())
			.map((criterion) -> failed.contains(criterion)
					? input("criterion", criterion, "met", false, "comment", " Not yet. ")
					: input("criterion", criterion, "met", true))
			.toList();
	}

	Answer submit(Map<String, Object> input) {
		return as("west-mendip").operation("SubmitDevelopmentPlan", Map.of("input", input));
	}

	String submitted(Map<String, Object> input) {
		Answer answer = submit(input);
		assertThat(answer.problems("submitDevelopmentPlan")).isEmpty();
		return answer.data("/submitDevelopmentPlan/plan/id").asString();
	}

	Answer assess(String client, Object... fields) {
		return as(client).operation("AssessDevelopmentPlan", Map.of("input", input(fields)));
	}

	static Answer decide(Api api, Object... fields) {
		return api.operation("DecideDevelopmentPlan", Map.of("input", input(fields)));
	}

	Answer decide(String client, Object... fields) {
		return decide(as(client), fields);
	}

	String criteriaMet(Map<String, Object> input) {
		String id = submitted(input);
		assertThat(assess("somerset", "planId", id, "criteria", criteria()).problems("assessDevelopmentPlan"))
			.isEmpty();
		return id;
	}

	/**
	 * Has a plan of at most £10,000 approved.
	 * @param input the plan
	 * @return its id
	 */
	String approved(Map<String, Object> input) {
		String id = criteriaMet(input);
		assertThat(decide("somerset-finance", "planId", id, "body", CHAIR, "supported", true, "reasons", "Good.")
			.problems("decideDevelopmentPlan")).isEmpty();
		return id;
	}

	Answer report(String client, Object... fields) {
		return as(client).operation("ReportOnDevelopmentPlan", Map.of("input", input(fields)));
	}

	static String lineOf(String planId, int number) {
		return DevelopmentPlanLine.idOf(planId, number);
	}

	static Map<String, Object> spend(String lineId, String planLineId, int amount, Object... fields) {
		Map<String, Object> input = input("lineId", lineId, "planLineId", planLineId, "amount", amount, "spentOn",
				"2024-04-01", "category", "VENUE", "description", "A room");
		input.putAll(input(fields));
		return input;
	}

	static Answer recordSpend(Api api, Map<String, Object> input) {
		return api.send("""
				mutation($input: RecordSpendInput!) { recordSpend(input: $input) {
				  award { lines { spend { id amount planLine { id project } } } } problems { code message path } } }""",
				Map.of("input", input));
	}

	Answer recordSpend(Map<String, Object> input) {
		return recordSpend(as("west-mendip"), input);
	}

	/**
	 * What was spent on each line of a plan.
	 * @param planId the plan
	 * @return such as "300 of 1000, 700 left"
	 */
	List<String> spent(String planId) {
		return read(planId, "lines { budget spent remaining }").data("/developmentPlan/lines")
			.valueStream()
			.map((line) -> "%s of %s, %s left".formatted(line.path("spent"), line.path("budget"),
					line.path("remaining")))
			.toList();
	}

	Answer read(String planId, String fields) {
		return as("front-end").send("query($id: ID!) { developmentPlan(id: $id) { " + fields + " } }",
				Map.of("id", planId));
	}

	String status(String planId) {
		return read(planId, "status").data("/developmentPlan/status").asString();
	}

}
