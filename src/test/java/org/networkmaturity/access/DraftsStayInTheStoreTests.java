package org.networkmaturity.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Period;
import org.networkmaturity.directory.RegisteredNetwork;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a viewer may not see of drafts is not even asked of the store: none of its answers
 * holds it.
 */
class DraftsStayInTheStoreTests extends ApiTest {

	private static final String PLANTED = "Planted-in-a-draft";

	private static final String MEETING = "mtg_10q-west-2018-12-13";

	/** Of every field that may show drafts, and many a one that may not. */
	private static final Map<String, String> QUESTIONS = Map.of("assessment",
			"{ assessment(id: \"ID\") { id scores { rationale } mayRevise mayAgree mayWithdraw revisions { scores { rationale } } } }",
			"node",
			"{ node(id: \"ID\") { ... on Assessment { scores { rationale } revisions { scores { rationale } } } } }",
			"Neighbourhood.assessments",
			"""
					{ neighbourhoods(filter: { commissioner: "10Q" }, first: 100) { nodes { mayRecord
					    assessments(first: 100) { totalCount nodes { id scores { rationale } mayRevise mayAgree mayWithdraw } }
					    filtered: assessments(editionId: "nhse-2018-08", kind: BASELINE, first: 1) { totalCount nodes { scores { rationale } } }
					    known: assessments(knownAt: "2024-01-01T00:00:00Z") { totalCount nodes { scores { rationale } } } } } }""",
			"LocalityMeeting.assessments",
			"""
					{ meeting(id: "mtg_10q-west-2018-12-13") { assessments { scores { rationale } mayWithdraw } outstanding { name } mayRecord } }""",
			"Assessment.revisions",
			"""
					{ neighbourhood(id: "nbh_eynsham-and-witney") { assessments { nodes { scores { rationale } revisions { reason scores { rationale } } } }
					    maturity { dimensions { history { assessment { revisions { scores { rationale } } } } } } } }""",
			"summaries",
			"""
					{ commissioner(odsCode: "10Q") { maturity { assessed } localities { maturity { assessed } meetings { outstanding { name } } }
					    federations { maturity { assessed } } neighbourhoods { baseline { scores { rationale } } latest { scores { rationale } }
					      maturity { dimensions { target { by } history { assessment { scores { rationale } } } } }
					      then: maturity(asOf: "2019-01-01", knownAt: "2024-01-01T00:00:00Z") { overall { name } } } }
					  withBaseline: neighbourhoods(filter: { hasBaseline: true }) { totalCount } }""");

	/** Changes that are refused, and feedback. */
	private static final List<String> FURTHER = List.of(
			"mutation { reviseAssessment(input: { id: \"ID\", expectedRevision: 1, assessedOn: \"2018-12-14\" }) { problems { message } } }",
			"mutation { agreeAssessment(input: { id: \"ID\", expectedRevision: 1 }) { problems { message } } }",
			"mutation { withdrawAssessment(input: { id: \"ID\", expectedRevision: 1, reason: \"A slip.\" }) { problems { message } } }",
			"{ nhseFeedback(input: { commissioner: \"10Q\", from: \"2018-12-01\", to: \"2019-03-31\" }) { gaps remarks csv rows { latest { scores { rationale } } } } }",
			"{ auditEvents(first: 100) { nodes { summary subjectIds subject { ... on Assessment { scores { rationale } } } } } }");

	private static final List<String> OPERATIONS = List.of("NetworkOverview", "FederationMaturity",
			"NeighbourhoodMaturity", "MaturityHeatmap", "CompareNeighbourhoods", "LocalityMeeting", "SpendAndProgress",
			"FundingPosition", "DevelopmentPlans", "FederationAccounts", "NhseFeedback", "NhseReturns");

	@Autowired
	private CommandCount commands;

	@Autowired
	private Neighbourhoods neighbourhoods;

	private String draft = "";

	/**
	 * A draft at a meeting, one beside agreed assessments, and one that said it and was
	 * agreed without it.
	 */
	@BeforeEach
	void plantDrafts() {
		this.draft = record(Recording.of("nbh_rural-west").with("meetingId", MEETING));
		record(Recording.of("nbh_didcot").with("assessedOn", "2018-12-20"));
		String agreed = record(Recording.of("nbh_eynsham-and-witney"));
		as("oxfordshire")
			.operation("ReviseAssessment",
					Map.of("input",
							input("id", agreed, "expectedRevision", 1, "scores",
									List.of(Map.of("dimension", "right-scale", "level", 2, "rationale", "Agreed.")))))
			.data("/reviseAssessment/assessment/id");
		as("oxfordshire").operation("AgreeAssessment", Map.of("input", input("id", agreed, "expectedRevision", 2)))
			.data("/agreeAssessment/assessment/id");
		this.commands.watchFor(PLANTED);
	}

	@AfterEach
	void watchForNothing() {
		this.commands.watchFor("-");
	}

	private String record(Recording recording) {
		return as("oxfordshire").operation("RecordBaseline", recording.draft().score("rationale", PLANTED).variables())
			.data("/recordBaseline/assessment/id")
			.asString();
	}

	private Map<String, Api> strangers() {
		Map<String, Api> strangers = new LinkedHashMap<>();
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			strangers.put(client, as(client));
		}
		strangers.put("every role, no reach", as("nobody", EnumSet.allOf(Role.class)));
		strangers.put("reach, no role",
				as("manager", EnumSet.complementOf(EnumSet.of(Role.RECORDER, Role.AGREER)), "10Q", "loc_10q-west"));
		return strangers;
	}

	@Test
	void thereIsAQuestionForEveryFieldThatMayShowDrafts() {
		assertThat(QUESTIONS).containsKeys(Decisions.DRAFTS.operations().toArray(new String[0]));
	}

	@Test
	void theStoreNeverAnswersAStrangerWithADraft() {
		List<String> questions = Stream.concat(QUESTIONS.values().stream(), FURTHER.stream())
			.map((question) -> question.replace("ID", this.draft))
			.toList();
		strangers().forEach((name, api) -> {
			for (String question : questions) {
				Answer answer = api.send(question);
				assertThat(answer.errors()).as(question).isSubsetOf("FORBIDDEN");
				assertThat(answer.body().toString()).doesNotContain(PLANTED);
				assertThat(this.commands.takeSightings()).as(name + ": " + question).isZero();
			}
			for (String operation : OPERATIONS) {
				api.operation(operation, Fixture.normal(operation).variables());
				assertThat(this.commands.takeSightings()).as(name + ": " + operation).isZero();
			}
			api.download(url() + "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2019-03-31");
			assertThat(this.commands.takeSightings()).as(name + ": download").isZero();
		});
	}

	@Test
	void whereANeighbourhoodOnceBelongedLeadsToNone() {
		Neighbourhood here = Neighbourhood.of("border", "Border", null, "com_11X", "loc_11x-somerset", null,
				LocalDate.of(2018, 12, 1), List.of());
		Period exists = new Period(here.formedOn(), null);
		this.neighbourhoods
			.addWhereAbsent(List.of(here.registered("U99990", new RegisteredNetwork("Border", "com_10Q", exists),
					"Border", "com_10Q", "loc_10q-west", exists, Instant.parse("2024-01-01T00:00:00Z"))));
		record(Recording.of("nbh_border"));
		this.commands.takeSightings();
		JsonNode rows = as("somerset")
			.send("""
					{ nhseFeedback(input: { commissioner: "11X", from: "2018-12-01", to: "2019-03-31", editionId: "nhse-2018-08",
					    knownAt: "2023-01-01T00:00:00Z" }) {
					    rows { neighbourhood { id mayRecord mayAgree assessments { nodes { id scores { rationale } } } } } } }""")
			.data("/nhseFeedback/rows");
		assertThat(rows.valueStream().filter((row) -> row.at("/neighbourhood/id").asString().equals("nbh_border")))
			.containsExactly(JsonMapper.shared().readTree("""
					{ "neighbourhood": { "id": "nbh_border", "mayRecord": false, "mayAgree": false,
					    "assessments": { "nodes": [] } } }"""));
		assertThat(this.commands.takeSightings()).isZero();
	}

	@Test
	void itAnswersWhoMaySeeDraftsWithThem() {
		QUESTIONS.forEach((field, question) -> {
			Answer answer = as("oxfordshire").send(question.replace("ID", this.draft));
			boolean shows = Decisions.DRAFTS.operations().contains(field);
			assertThat(answer.data("").toString().contains(PLANTED)).as(field).isEqualTo(shows);
			int sightings = this.commands.takeSightings();
			if (shows) {
				assertThat(sightings).as(field).isPositive();
			}
		});
	}

	@Test
	void ofAMeetingItNamesNoNeighbourhoodForADraftOutOfReach() {
		this.commands.watchFor("nbh_rural-west");
		String ids = "{ meeting(id: \"mtg_10q-west-2018-12-13\") { assessments { id } } }";
		strangers().forEach((name, api) -> {
			assertThat(api.send(ids).data("/meeting/assessments")).isEmpty();
			assertThat(this.commands.takeSightings()).as(name).isZero();
		});
		assertThat(as("oxfordshire").send(ids).texts("/meeting/assessments", "/id")).containsExactly(this.draft);
		assertThat(this.commands.takeSightings()).isPositive();
	}

}
