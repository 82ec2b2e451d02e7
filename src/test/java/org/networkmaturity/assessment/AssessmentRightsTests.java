package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.development.DemoClient;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says that a viewer may do is what it then lets them do.
 */
class AssessmentRightsTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	private static final String MEETING = "mtg_10q-west-2018-12-13";

	/** Refusals for who asks, or for how the assessment or the meeting is. */
	private static final Set<String> REFUSALS = Set.of("NOT_FOUND", "WRONG_STATUS", "CONFLICT_OF_INTEREST");

	private static final String ALL = """
			{ commissioner(odsCode: "10Q") { neighbourhoods(asOf: "2020-06-01") {
			    id mayRecord mayAgree assessments(first: 100) { nodes { id status revision mayRevise mayAgree mayWithdraw } } } } }""";

	@Autowired
	private CommandCount commands;

	/**
	 * Everything that an assessment of the sample may be, and besides: drafts that lack
	 * something, that were withdrawn, that were recorded at a meeting, and a baseline
	 * beside another.
	 */
	private void allStates() {
		record(Recording.of(WITNEY).draft().with("scores", List.of()));
		record(Recording.of(WITNEY).draft().with("meetingId", MEETING));
		withdraw(record(Recording.of(WITNEY).draft()), 1);
		withdraw(record(Recording.of(WITNEY)), 1);
		record(Recording.of("nbh_didcot").draft().with("assessedOn", "2020-02-02"));
		record(Recording.of("nbh_rural-west").with("meetingId", MEETING));
	}

	private String record(Recording recording) {
		return as("oxfordshire").operation("RecordBaseline", recording.variables())
			.data("/recordBaseline/assessment/id")
			.asString();
	}

	private void withdraw(String id, int revision) {
		assertThat(as("oxfordshire")
			.operation("WithdrawAssessment",
					Map.of("input", input("id", id, "expectedRevision", revision, "reason", "A slip.")))
			.problems("withdrawAssessment")).isEmpty();
	}

	private void exclude(String party) {
		as("oxfordshire")
			.operation("NoteConflictOfInterest",
					Map.of("input",
							input("meetingId", MEETING, "conflict", Map.of("party", party, "outcome", "EXCLUDED"))))
			.data("/noteConflictOfInterest/meeting/id");
	}

	private Map<String, Api> viewers() {
		Map<String, Api> viewers = new LinkedHashMap<>();
		DemoClient.ALL.forEach((client) -> viewers.put(client.id(), as(client.id())));
		viewers.put("recorder only", as("recorder", EnumSet.of(Role.READER, Role.RECORDER), "com_10Q"));
		viewers.put("agreer only", as("agreer", EnumSet.of(Role.READER, Role.AGREER), "10Q"));
		viewers.put("federation", as("pml", EnumSet.of(Role.READER, Role.RECORDER, Role.AGREER), "fed_10q-pml", "11X"));
		viewers.put("every scope, no reach", as("nobody", EnumSet.allOf(Role.class)));
		return viewers;
	}

	@Test
	void anAssessmentMayBeChangedExactlyWhenTheMutationDoesNotRefuseIt() {
		allStates();
		exclude("oxfordshire");
		exclude("agreer");
		Map<String, Document> before = new HashMap<>();
		records().find().forEach((record) -> before.put(record.getString("_id"), record));
		List<String> differences = new ArrayList<>();
		Set<String> said = new TreeSet<>();
		viewers().forEach((viewer, api) -> api.send(ALL)
			.data("/commissioner/neighbourhoods")
			.forEach((neighbourhood) -> neighbourhood.at("/assessments/nodes").forEach((assessment) -> {
				for (String mutation : List.of("Revise", "Agree", "Withdraw")) {
					boolean may = assessment.path("may" + mutation).asBoolean();
					said.add("may" + mutation + " " + may);
					if (may != isPossible(api, mutation, assessment,
							Objects.requireNonNull(before.get(neighbourhood.path("id").asString())))) {
						differences.add(viewer + " " + mutation + " " + assessment);
					}
				}
			})));
		assertThat(differences).isEmpty();
		assertThat(said).as("each is said, and denied").hasSize(6);
	}

	/**
	 * Whether a mutation is not refused for who asks or how the assessment is. What it
	 * does to the record is undone.
	 */
	private boolean isPossible(Api api, String mutation, JsonNode assessment, Document before) {
		Map<String, Object> input = input("id", assessment.path("id").asString(), "expectedRevision",
				assessment.path("revision").asInt());
		switch (mutation) {
			case "Revise" -> input.put("assessedOn", "2999-01-01");
			case "Withdraw" -> input.put("reason", "To try it.");
			default -> {
			}
		}
		String field = mutation.toLowerCase(Locale.ROOT) + "Assessment";
		Answer answer = api.send("mutation($input: %sAssessmentInput!) { %s(input: $input) { problems { code path } } }"
			.formatted(mutation, field), Map.of("input", input));
		boolean notRefused = isNotRefused(answer, field);
		if (notRefused && answer.problems(field).isEmpty()) {
			records().replaceOne(Filters.eq(before.getString("_id")), before);
		}
		return notRefused;
	}

	private MongoCollection<Document> records() {
		return this.database.getMongoDatabase().getCollection("maturityRecords");
	}

	private static boolean isNotRefused(Answer answer, String mutation) {
		if (!answer.errors().isEmpty()) {
			assertThat(answer.errors()).containsExactly("FORBIDDEN");
			return false;
		}
		List<String> codes = answer.problems(mutation).stream().map((problem) -> problem.split(" ")[0]).toList();
		assertThat(codes).as(answer.toString()).doesNotContain("STALE_REVISION", "DUPLICATE");
		return codes.stream().noneMatch(REFUSALS::contains);
	}

	@Test
	void aNeighbourhoodMayBeRecordedExactlyWhenTheMutationDoesNotRefuseIt() {
		as("oxfordshire").operation("MovePractice", Map.of("input",
				input("practice", "K84028", "toNeighbourhoodId", "nbh_banbury-alliance", "on", "2022-04-01")));
		as("oxfordshire").operation("CloseNeighbourhood",
				Map.of("input", input("id", "nbh_banbury-cross", "on", "2022-03-31", "reason", "It is empty.")));
		Set<String> said = new TreeSet<>();
		viewers()
			.forEach((viewer, api) -> api.send(ALL).data("/commissioner/neighbourhoods").forEach((neighbourhood) -> {
				Recording never = Recording.of(neighbourhood.path("id").asString()).with("assessedOn", "2999-01-01");
				boolean mayRecord = neighbourhood.path("mayRecord").asBoolean();
				boolean mayAgree = neighbourhood.path("mayAgree").asBoolean();
				said.add(mayRecord + " " + mayAgree);
				assertThat(isNotRefused(api.operation("RecordBaseline", never.variables()), "recordBaseline"))
					.as(viewer + neighbourhood)
					.isEqualTo(mayRecord && mayAgree);
				assertThat(isNotRefused(api.operation("RecordProgress", never.draft().variables()), "recordProgress"))
					.as(viewer + neighbourhood)
					.isEqualTo(mayRecord);
			}));
		assertThat(said).containsExactly("false false", "false true", "true false", "true true");
	}

	@Test
	void aMeetingMayBeRecordedAtExactlyWhenTheMutationDoesNotRefuseIt() {
		exclude("PML");
		assertThat(meetings()).containsExactly(false, true);
		as("oxfordshire").operation("CloseMeeting", Map.of("input", input("id", MEETING)));
		assertThat(meetings()).containsExactly(false);
	}

	private Set<Boolean> meetings() {
		Set<Boolean> said = new TreeSet<>();
		viewers().forEach((viewer, api) -> api
			.send("""
					{ commissioner(odsCode: "10Q") { localities { neighbourhoods { id mayRecord } meetings { id mayRecord } } } }""")
			.data("/commissioner/localities")
			.forEach((locality) -> locality.path("meetings")
				.forEach((meeting) -> locality.path("neighbourhoods").forEach((neighbourhood) -> {
					Recording never = Recording.of(neighbourhood.path("id").asString())
						.with("assessedOn", "2999-01-01")
						.with("meetingId", meeting.path("id").asString())
						.draft();
					boolean may = meeting.path("mayRecord").asBoolean() && neighbourhood.path("mayRecord").asBoolean();
					said.add(may);
					assertThat(isNotRefused(api.operation("RecordBaseline", never.variables()), "recordBaseline"))
						.as(viewer + meeting + neighbourhood)
						.isEqualTo(may);
				}))));
		return said;
	}

	@Test
	void theyAreAboutTheAssessmentAsItIsNowWhateverStateIsShown() {
		String id = record(Recording.of(WITNEY).draft());
		String asDraft = as("oxfordshire")
			.send("query($id: ID!) { assessment(id: $id) { recordedAt } }", Map.of("id", id))
			.data("/assessment/recordedAt")
			.asString();
		withdraw(id, 1);
		JsonNode then = as("oxfordshire")
			.send("""
					query($id: ID!, $at: DateTime) { neighbourhood(id: $id) { assessments(knownAt: $at) {
					  nodes { status revision mayRevise mayAgree mayWithdraw } } } }""",
					Map.of("id", WITNEY, "at", asDraft))
			.data("/neighbourhood/assessments/nodes/0");
		assertThat(then).isEqualTo(JsonMapper.shared().readTree("""
				{ "status": "DRAFT", "revision": 1, "mayRevise": false, "mayAgree": false, "mayWithdraw": false }"""));
	}

	@Test
	void eachMutationOfARequestSaysWhatMayBeDoneAfterIt() {
		String id = record(Recording.of(WITNEY).draft());
		Answer answer = as("oxfordshire").send(
				"""
						mutation($id: ID!) {
						  agree: agreeAssessment(input: { id: $id, expectedRevision: 1 }) { assessment { mayAgree mayWithdraw } }
						  withdraw: withdrawAssessment(input: { id: $id, expectedRevision: 2, reason: "A slip." }) {
						    assessment { mayAgree mayWithdraw } } }""",
				Map.of("id", id));
		assertThat(answer.data("").toString())
			.isEqualTo("{\"agree\":{\"assessment\":{\"mayAgree\":false,\"mayWithdraw\":true}},"
					+ "\"withdraw\":{\"assessment\":{\"mayAgree\":false,\"mayWithdraw\":false}}}");
	}

	@Test
	void theyTakeAsManyCommandsForOneAsForAHundredAndNoneForWhoHasNoPart() {
		String one = "{ neighbourhood(id: \"nbh_nora\") { mayRecord mayAgree assessments(first: 100) { nodes { id%s } } } }";
		String rights = " mayRevise mayAgree mayWithdraw";
		List<String> without = commands("north-recorder", one.formatted(""));
		List<String> with = commands("north-recorder", one.formatted(rights));
		assertThat(with).as("meetings; the record is read anyway").hasSize(without.size() + 1).containsOnly("find");
		String all = ALL.replace(rights, "");
		assertThat(commands("oxfordshire", ALL)).hasSize(commands("oxfordshire", all).size() + 1);
		assertThat(commands("front-end", ALL)).isEqualTo(commands("front-end", all));
	}

	private List<String> commands(String client, String query) {
		as(client).send(query).data("");
		this.commands.take();
		as(client).send(query).data("");
		return this.commands.take();
	}

}
