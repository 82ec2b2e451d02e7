package org.networkmaturity.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReviseAssessmentTests extends RecordingTest {

	private String recorded(Recording recording) {
		return record(recording).data("/recordBaseline/assessment/id").asString();
	}

	private Answer revise(String client, String id, int revision, Map<String, ?> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("id", id);
		input.put("expectedRevision", revision);
		return as(client).operation("ReviseAssessment", Map.of("input", input));
	}

	private Answer revise(String id, int revision, Map<String, ?> more) {
		return revise("oxfordshire", id, revision, more);
	}

	private void refused(String id, int revision, Map<String, ?> more, String... problems) {
		Answer answer = revise(id, revision, more);
		assertThat(answer.problems("reviseAssessment")).containsExactlyInAnyOrder(problems);
		assertThat(answer.data("/reviseAssessment/assessment").isNull()).isTrue();
		assertThat(history(id)).as("nothing is stored").hasSize(revision);
	}

	private List<String> history(String id) {
		return as("oxfordshire")
			.send("query($id: ID!) { assessment(id: $id) { revisions { revision } } }", Map.of("id", id))
			.texts("/assessment/revisions", "/revision");
	}

	private static Map<String, Object> level(int level) {
		return Map.of("scores", List.of(Map.of("dimension", "right-scale", "level", level)));
	}

	@Test
	void aDraftIsRevisedDimensionByDimension() {
		String id = recorded(Recording.of(WITNEY).draft().score("rationale", "first"));
		Answer answer = revise(id, 1,
				Map.of("assessedOn", "2018-12-20", "scores", List.of(Map.of("dimension", "right-scale", "level", 3),
						Map.of("dimension", "plan", "level", 2), Map.of("dimension", "targeting-care"))));
		assertThat(answer.problems("reviseAssessment")).isEmpty();
		JsonNode revised = answer.data("/reviseAssessment/assessment");
		assertThat(revised.path("status").asString()).isEqualTo("DRAFT");
		assertThat(revised.path("revision").asInt()).isEqualTo(2);
		assertThat(revised.path("assessedOn").asString()).isEqualTo("2018-12-20");
		assertThat(answer.texts("/reviseAssessment/assessment/scores", "/level/ordinal")).startsWith("3", "1", "", "1",
				"1", "2");
		Answer scores = as("oxfordshire").send("query($id: ID!) { assessment(id: $id) { scores { rationale } } }",
				Map.of("id", id));
		assertThat(scores.data("/assessment/scores/0/rationale").isNull()).as("a score is replaced as a whole")
			.isTrue();
	}

	@Test
	void anAgreedAssessmentStaysAgreedAndKeepsItsEarlierStates() {
		String id = recorded(Recording.of(WITNEY));
		assertThat(revise(id, 1, withReason(level(2), " It was misread. ")).problems("reviseAssessment")).isEmpty();
		assertThat(revise(id, 2, withReason(level(0), "It was misread twice.")).problems("reviseAssessment")).isEmpty();
		Answer answer = as("front-end")
			.send("""
					query($id: ID!) { assessment(id: $id) { status revision agreedAt overall { ordinal }
					  revisions { revision status assessedOn recordedAt recordedBy { subject organisation } reason scores { level { ordinal } } } } }""",
					Map.of("id", id));
		assertThat(answer.data("/assessment/status").asString()).isEqualTo("AGREED");
		assertThat(answer.data("/assessment/revision").asInt()).isEqualTo(3);
		assertThat(answer.data("/assessment/overall/ordinal").asInt()).isZero();
		assertThat(answer.texts("/assessment/revisions", "/revision")).containsExactly("1", "2", "3");
		assertThat(answer.texts("/assessment/revisions", "/status")).containsOnly("AGREED");
		assertThat(answer.texts("/assessment/revisions", "/reason")).containsExactly("", "It was misread.",
				"It was misread twice.");
		assertThat(answer.texts("/assessment/revisions", "/scores/0/level/ordinal")).containsExactly("1", "2", "0");
		assertThat(answer.texts("/assessment/revisions", "/recordedBy/subject")).containsOnly("oxfordshire");
		assertThat(answer.data("/assessment/agreedAt")).isEqualTo(answer.data("/assessment/revisions/0/recordedAt"));
		assertThat(answer.texts("/assessment/revisions", "/recordedAt")).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void revisionsFromBeforeItWasAgreedAreSeenWithinReach() {
		String id = recorded(Recording.of(WITNEY).draft());
		revise(id, 1, level(2));
		as("oxfordshire").operation("AgreeAssessment", Map.of("input", Map.of("id", id, "expectedRevision", 2)));
		String query = "query($id: ID!) { assessment(id: $id) { revisions { revision status } } }";
		assertThat(as("oxfordshire").send(query, Map.of("id", id)).texts("/assessment/revisions", "/status"))
			.containsExactly("DRAFT", "DRAFT", "AGREED");
		assertThat(as("front-end").send(query, Map.of("id", id)).texts("/assessment/revisions", "/revision"))
			.containsExactly("3");
	}

	@Test
	void theMaturityFollowsARevision() {
		String id = recorded(Recording.of(WITNEY));
		revise(id, 1, withReason(level(0), "why"));
		assertThat(as("front-end").operation("NeighbourhoodMaturity", Map.of("id", WITNEY))
			.data("/neighbourhood/maturity/overall/name")
			.asString()).isEqualTo("Foundation");
	}

	@Test
	void whatWasAgreedNeedsAReasonAndStaysComplete() {
		String id = recorded(Recording.of(WITNEY));
		refused(id, 1, level(2), "INVALID input.reason");
		refused(id, 1, withReason(level(2), " "), "INVALID input.reason");
		refused(id, 1, withReason(level(2), "NHS number 9434765919"), "PERSONAL_DATA input.reason");
		refused(id, 1, withReason(Map.of("scores", List.of(Map.of("dimension", "right-scale"))), "why"),
				"INCOMPLETE input.scores");
	}

	@Test
	void whatIsWrongIsSaid() {
		String id = recorded(Recording.of(WITNEY).draft().score("target", Map.of("level", 2, "by", "2019-03-01")));
		refused(id, 1, Map.of(), "INVALID input");
		refused(id, 1, Map.of("scores", List.of()), "INVALID input");
		refused(id, 1, Map.of("assessedOn", "2999-01-01"), "INVALID input.assessedOn");
		refused(id, 1, Map.of("assessedOn", "2018-11-30"), "INVALID input.assessedOn");
		refused(id, 1, Map.of("assessedOn", "2019-03-01"), "INVALID input.assessedOn");
		refused(id, 1, level(7), "UNKNOWN_LEVEL input.scores.0.level");
		refused(id, 1, Map.of("scores", List.of(Map.of("dimension", "x", "level", 1))),
				"UNKNOWN_DIMENSION input.scores.0.dimension");
		assertThat(revise(id, 9, level(2)).problems("reviseAssessment"))
			.containsExactly("STALE_REVISION input.expectedRevision");
		assertThat(revise("asm_nowhere-1", 1, level(2)).problems("reviseAssessment"))
			.containsExactly("NOT_FOUND input.id");
	}

	@Test
	void anAssessmentDoesNotGrowBeyondBoundsByAndBy() {
		List<Map<String, String>> evidence = Collections.nCopies(20,
				Map.of("title", "x".repeat(300), "url", "https://example.org/" + "x".repeat(1_900)));
		String id = recorded(Recording.of(WITNEY).draft().score("evidence", evidence));
		refused(id, 1, Map.of("scores", List.of(Map.of("dimension", "plan", "evidence", evidence))),
				"INVALID input.scores");
	}

	@Test
	void theDayOfABaselineStaysBeforeItsProgressAndTheDayOfProgressAfterItsBaseline() {
		String baseline = recorded(Recording.of(WITNEY));
		String progress = as("oxfordshire")
			.operation("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-06-01").variables())
			.data("/recordProgress/assessment/id")
			.asString();
		refused(baseline, 1, Map.of("assessedOn", "2019-06-01", "reason", "why"), "OUT_OF_ORDER input.assessedOn");
		refused(progress, 1, Map.of("assessedOn", "2018-12-13", "reason", "why"), "OUT_OF_ORDER input.assessedOn");
		assertThat(
				revise(baseline, 1, Map.of("assessedOn", "2019-05-31", "reason", "why")).problems("reviseAssessment"))
			.isEmpty();
		refused(progress, 1, Map.of("assessedOn", "2019-05-31", "reason", "why"), "OUT_OF_ORDER input.assessedOn");
	}

	@Test
	void anotherDayOfADraftKeepsToTheRulesOfRecording() {
		recorded(Recording.of(WITNEY));
		String draft = as("oxfordshire")
			.operation("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-06-01").draft().variables())
			.data("/recordProgress/assessment/id")
			.asString();
		refused(draft, 1, Map.of("assessedOn", "2018-12-13"), "OUT_OF_ORDER input.assessedOn");
		assertThat(revise(draft, 1, Map.of("assessedOn", "2018-12-14")).problems("reviseAssessment")).isEmpty();
	}

	@Test
	void aKeyRevisesOnce() {
		String id = recorded(Recording.of(WITNEY).draft());
		Map<String, Object> input = new HashMap<>(level(2));
		input.put("idempotencyKey", "k");
		Answer first = revise(id, 1, input);
		assertThat(revise(id, 1, input).body()).isEqualTo(first.body());
		assertThat(history(id)).hasSize(2);
		input.put("assessedOn", "2018-12-14");
		assertThat(revise(id, 1, input).problems("reviseAssessment")).containsExactly("DUPLICATE input.idempotencyKey");
	}

	@Test
	void onlyARecorderWithinReachRevises() {
		String agreed = recorded(Recording.of(WITNEY));
		for (String client : List.of("front-end", "north-recorder", "somerset")) {
			assertThat(revise(client, agreed, 1, withReason(level(2), "why")).errors()).as(client)
				.containsExactly("FORBIDDEN");
		}
		String draft = recorded(Recording.of(WITNEY)
			.draft()
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2019-10-01")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1)));
		assertThat(revise("north-recorder", draft, 1, level(2)).problems("reviseAssessment"))
			.as("a draft out of reach looks like none")
			.containsExactly("NOT_FOUND input.id");
	}

	private static Map<String, Object> withReason(Map<String, Object> input, String reason) {
		Map<String, Object> more = new HashMap<>(input);
		more.put("reason", reason);
		return more;
	}

}
