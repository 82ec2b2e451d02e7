package org.networkmaturity.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every baseline of a meeting at once.
 */
class RecordBaselinesTests extends RecordingTest {

	private static final String MEETING = "mtg_10q-west-2018-12-13";

	private static final String RURAL = "nbh_rural-west";

	private Answer record(Map<String, Object> input) {
		return as("oxfordshire").operation("RecordBaselines", Map.of("input", input));
	}

	private static Map<String, Object> input(Recording... recordings) {
		Map<String, Object> input = new HashMap<>();
		input.put("meetingId", MEETING);
		input.put("assessments", Stream.of(recordings).map((each) -> each.variables().get("input")).toList());
		return input;
	}

	private void refused(Map<String, Object> input, String... problems) {
		Answer answer = record(input);
		assertThat(answer.data("/recordBaselines/assessments").isNull()).isTrue();
		assertThat(answer.problems("recordBaselines")).containsExactlyInAnyOrder(problems);
		assertThat(recorded(WITNEY) + recorded(RURAL)).as("nothing is stored").isZero();
	}

	@Test
	void allAreRecordedAtOneInstantInTheOrderOfTheInput() {
		Answer answer = as("oxfordshire")
			.send("""
					mutation($input: RecordBaselinesInput!) { recordBaselines(input: $input) {
					  assessments { neighbourhood { id } status kind recordedAt agreedAt meeting { id } revisions { recordedAt } } problems { code } } }""",
					Map.of("input", input(Recording.of(RURAL), Recording.of(WITNEY))));
		assertThat(answer.texts("/recordBaselines/assessments", "/neighbourhood/id")).containsExactly(RURAL, WITNEY);
		assertThat(answer.texts("/recordBaselines/assessments", "/status")).containsOnly("AGREED");
		assertThat(answer.texts("/recordBaselines/assessments", "/meeting/id")).containsOnly(MEETING);
		assertThat(Set.copyOf(answer.texts("/recordBaselines/assessments", "/recordedAt"))).hasSize(1)
			.containsAll(answer.texts("/recordBaselines/assessments", "/agreedAt"))
			.containsAll(answer.texts("/recordBaselines/assessments", "/revisions/0/recordedAt"));
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", MEETING))
			.texts("/meeting/assessments", "/neighbourhood/id")).containsExactlyInAnyOrder(RURAL, WITNEY);
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", MEETING)).data("/meeting/outstanding"))
			.isEmpty();
	}

	@Test
	void draftsAreRecordedTogetherToo() {
		assertThat(record(input(Recording.of(RURAL).draft(), Recording.of(WITNEY)))
			.texts("/recordBaselines/assessments", "/status")).containsExactly("DRAFT", "AGREED");
		assertThat(as("front-end").send("{ neighbourhood(id: \"nbh_rural-west\") { assessments { totalCount } } }")
			.data("/neighbourhood/assessments/totalCount")
			.asInt()).isZero();
	}

	@Test
	void oneThatIsRefusedKeepsAllOthersOutAndAllThatIsWrongIsSaid() {
		refused(input(Recording.of(WITNEY), Recording.of(RURAL).with("assessedOn", "2018-01-01").score("level", 9)),
				"INVALID input.assessments.1.assessedOn", "UNKNOWN_LEVEL input.assessments.1.scores.0.level");
		refused(input(Recording.of("nbh_nora"), Recording.of("nbh_nowhere"), Recording.of(WITNEY),
				Recording.of(WITNEY)), "INVALID input.assessments.0.neighbourhoodId",
				"NOT_FOUND input.assessments.1.neighbourhoodId", "DUPLICATE input.assessments.3.neighbourhoodId");
		refused(input(Recording.of(WITNEY).with("meetingId", "mtg_10q-north-2018-12-04").with("idempotencyKey", "x")),
				"INVALID input.assessments.0.meetingId", "INVALID input.assessments.0.idempotencyKey");
		refused(input(), "INVALID input.assessments");
		refused(input(Recording.of(WITNEY).with("scores", Recording.scores(List.of("right-scale"), 1))),
				"INCOMPLETE input.assessments.0.scores", "INCOMPLETE input.assessments.0.scores",
				"INCOMPLETE input.assessments.0.scores", "INCOMPLETE input.assessments.0.scores");
	}

	@Test
	void oneThatHasABaselineKeepsAllOthersOut() {
		as("oxfordshire").operation("RecordBaseline", Recording.of(RURAL).variables());
		Answer answer = record(input(Recording.of(WITNEY), Recording.of(RURAL)));
		assertThat(answer.problems("recordBaselines"))
			.containsExactly("BASELINE_EXISTS input.assessments.1.neighbourhoodId");
		assertThat(recorded(WITNEY)).isZero();
		assertThat(recorded(RURAL)).isEqualTo(1);
	}

	@Test
	void theMeetingItselfMayNamedInEach() {
		assertThat(record(input(Recording.of(WITNEY).with("meetingId", MEETING))).problems("recordBaselines"))
			.isEmpty();
	}

	@Test
	void aKeyRecordsOnceAndBelongsToOneInput() {
		Map<String, Object> both = input(Recording.of(WITNEY), Recording.of(RURAL));
		both.put("idempotencyKey", "at the end of the meeting");
		Answer first = record(both);
		assertThat(first.problems("recordBaselines")).isEmpty();
		assertThat(record(both).body()).isEqualTo(first.body());
		Map<String, Object> other = input(Recording.of(WITNEY).at(3));
		other.put("idempotencyKey", "at the end of the meeting");
		assertThat(record(other).problems("recordBaselines")).containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(recorded(WITNEY) + recorded(RURAL)).isEqualTo(2);
	}

	@Test
	void aKeyThatRecordedOneOfThemByItselfIsADuplicate() {
		as("oxfordshire").operation("RecordBaseline",
				Recording.of(RURAL).draft().with("idempotencyKey", "k").variables());
		Map<String, Object> both = input(Recording.of(WITNEY), Recording.of(RURAL));
		both.put("idempotencyKey", "k");
		assertThat(record(both).problems("recordBaselines")).containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(recorded(WITNEY)).isZero();
	}

	@Test
	void aRefusedCallLeavesItsKeyFree() {
		Map<String, Object> wrong = input(Recording.of(WITNEY).with("assessedOn", "2018-01-01"));
		wrong.put("idempotencyKey", "k");
		record(wrong);
		Map<String, Object> right = input(Recording.of(WITNEY));
		right.put("idempotencyKey", "k");
		assertThat(record(right).problems("recordBaselines")).isEmpty();
	}

	@Test
	void itTakesARecorderWithReachOfAllOfThem() {
		assertThat(as("north-recorder").operation("RecordBaselines", Map.of("input", input(Recording.of(WITNEY))))
			.errors()).containsExactly("FORBIDDEN");
		assertThat(as("front-end").operation("RecordBaselines", Map.of("input", input(Recording.of(WITNEY)))).errors())
			.containsExactly("FORBIDDEN");
		assertThat(recorded(WITNEY)).isZero();
	}

}
