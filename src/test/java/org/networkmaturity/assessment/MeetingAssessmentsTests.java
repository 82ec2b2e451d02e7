package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is recorded at a meeting.
 */
class MeetingAssessmentsTests extends RecordingTest {

	private static final String WEST = "mtg_10q-west-2018-12-13";

	private String arrange(String client, String locality, Object... partiesAndOutcomes) {
		List<Map<String, Object>> conflicts = new ArrayList<>();
		for (int i = 0; i < partiesAndOutcomes.length; i += 2) {
			conflicts.add(Map.of("party", partiesAndOutcomes[i], "outcome", partiesAndOutcomes[i + 1]));
		}
		return as(client)
			.operation("ArrangeMeeting",
					Map.of("input",
							Map.of("localityId", locality, "heldOn", "2018-12-20", "conflictsOfInterest", conflicts)))
			.data("/arrangeMeeting/meeting/id")
			.asString();
	}

	private Answer meeting(String client, String id) {
		return as(client).operation("LocalityMeeting", Map.of("id", id));
	}

	@Test
	void whatIsRecordedAtAMeetingIsFoundThereAndNoLongerOutstanding() {
		assertThat(meeting("front-end", WEST).texts("/meeting/outstanding", "/name"))
			.containsExactly("Eynsham & Witney", "Rural West Oxfordshire");
		Answer recorded = record(Recording.of(WITNEY).with("meetingId", WEST));
		assertThat(recorded.problems("recordBaseline")).isEmpty();
		Answer meeting = meeting("front-end", WEST);
		assertThat(meeting.texts("/meeting/assessments", "/neighbourhood/id")).containsExactly(WITNEY);
		assertThat(meeting.texts("/meeting/outstanding", "/id")).containsExactly("nbh_rural-west");
		assertThat(as("front-end")
			.send("query($id: ID!) { assessment(id: $id) { meeting { id heldOn } } }",
					Map.of("id", recorded.data("/recordBaseline/assessment/id").asString()))
			.data("/assessment/meeting/heldOn")
			.asString()).isEqualTo("2018-12-13");
	}

	@Test
	void aDraftAtAMeetingIsSeenWithinReachAndLeavesItsNeighbourhoodOutstanding() {
		record(Recording.of(WITNEY).with("meetingId", WEST).draft());
		assertThat(meeting("oxfordshire", WEST).texts("/meeting/assessments", "/status")).containsExactly("DRAFT");
		assertThat(meeting("front-end", WEST).data("/meeting/assessments")).isEmpty();
		assertThat(meeting("north-recorder", WEST).data("/meeting/assessments")).isEmpty();
		assertThat(meeting("front-end", WEST).data("/meeting/outstanding").size()).isEqualTo(2);
	}

	@Test
	void aBaselineOfAnotherEditionThatACrosswalkConnectsIsNotOutstanding() {
		record(Recording.of(WITNEY)
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2019-10-01")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1)));
		assertThat(meeting("front-end", WEST).texts("/meeting/outstanding", "/id")).containsExactly("nbh_rural-west");
	}

	@Test
	void aNeighbourhoodThatWasFormedLaterWasNotOutstandingThen() {
		assertThat(meeting("front-end", "mtg_10q-north-2018-12-04").data("/meeting/outstanding")).isEmpty();
	}

	@Test
	void aMeetingMustBeThereOpenAndOfTheSameLocality() {
		assertThat(problems(Recording.of(WITNEY).with("meetingId", "mtg_nowhere")))
			.containsExactly("NOT_FOUND input.meetingId");
		assertThat(problems(Recording.of(WITNEY).with("meetingId", "mtg_10q-north-2018-12-04")))
			.containsExactly("WRONG_STATUS input.meetingId");
		String city = arrange("oxfordshire", "loc_10q-city");
		assertThat(problems(Recording.of(WITNEY).with("meetingId", city)))
			.containsExactly("INVALID input.neighbourhoodId");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A recorder of the North locality", "north-recorder", "loc_10q-north", " north " })
	void anExcludedPartyCannotRecordReviseAgreeOrWithdrawHoweverItIsNamed(String party) {
		String meeting = arrange("oxfordshire", "loc_10q-north", party, "EXCLUDED", "Somebody else", "EXCLUDED");
		Recording recording = Recording.of("nbh_banbury-alliance")
			.with("assessedOn", "2020-07-01")
			.with("meetingId", meeting)
			.draft();
		assertThat(as("north-recorder").operation("RecordBaseline", recording.variables()).problems("recordBaseline"))
			.containsExactly("CONFLICT_OF_INTEREST input.meetingId");
		assertThat(as("north-recorder")
			.operation("RecordBaselines",
					joint(meeting, Recording.of("nbh_banbury-alliance").with("assessedOn", "2020-07-01")))
			.problems("recordBaselines")).containsExactly("CONFLICT_OF_INTEREST input.meetingId");
		String id = as("oxfordshire").operation("RecordBaseline", recording.variables())
			.data("/recordBaseline/assessment/id")
			.asString();
		Map<String, Object> input = new HashMap<>(Map.of("id", id, "expectedRevision", 1));
		assertThat(
				as("north-recorder").operation("AgreeAssessment", Map.of("input", input)).problems("agreeAssessment"))
			.containsExactly("CONFLICT_OF_INTEREST input.id");
		input.put("reason", "because");
		assertThat(as("north-recorder").operation("WithdrawAssessment", Map.of("input", input))
			.problems("withdrawAssessment")).containsExactly("CONFLICT_OF_INTEREST input.id");
		input.put("assessedOn", "2020-07-02");
		assertThat(
				as("north-recorder").operation("ReviseAssessment", Map.of("input", input)).problems("reviseAssessment"))
			.containsExactly("CONFLICT_OF_INTEREST input.id");
		assertThat(meeting("oxfordshire", meeting).texts("/meeting/assessments", "/revision")).containsExactly("1");
	}

	@Test
	void whoIsExcludedAsTheMeetingOpensCannotRecordFromThenOn() {
		String meeting = arrange("oxfordshire", "loc_10q-north", "North", "DISCUSSES_ONLY");
		as("oxfordshire").operation("NoteConflictOfInterest", Map.of("input",
				Map.of("meetingId", meeting, "conflict", Map.of("party", "north", "outcome", "EXCLUDED"))));
		assertThat(as("north-recorder")
			.operation("RecordBaseline",
					Recording.of("nbh_banbury-alliance")
						.with("assessedOn", "2020-07-01")
						.with("meetingId", meeting)
						.variables())
			.problems("recordBaseline")).containsExactly("CONFLICT_OF_INTEREST input.meetingId");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DISCUSSES_AND_DECIDES", "DISCUSSES_ONLY", "REMAINS_SILENT" })
	void anyOtherOutcomeIsNotedAndLetsTheirTokenRecord(String outcome) {
		String meeting = arrange("oxfordshire", "loc_10q-north", "North", outcome);
		Recording recording = Recording.of("nbh_banbury-alliance")
			.with("assessedOn", "2020-07-01")
			.with("meetingId", meeting)
			.draft();
		assertThat(as("north-recorder").operation("RecordBaseline", recording.variables()).problems("recordBaseline"))
			.isEmpty();
	}

	@Test
	void ofTwoMutationsInOneRequestEachShowsWhatIsStillOutstanding() {
		Answer answer = as("oxfordshire")
			.send("""
					mutation($one: RecordAssessmentInput!, $other: RecordAssessmentInput!) {
					  one: recordBaseline(input: $one) { assessment { meeting { outstanding { id } assessments { id } } } }
					  other: recordBaseline(input: $other) { assessment { meeting { outstanding { id } assessments { id } } } } }""",
					Map.of("one", input(Recording.of(WITNEY).with("meetingId", WEST)), "other",
							input(Recording.of("nbh_rural-west").with("meetingId", WEST))));
		assertThat(answer.data("/one/assessment/meeting/outstanding").size()).isEqualTo(1);
		assertThat(answer.data("/one/assessment/meeting/assessments").size()).isEqualTo(1);
		assertThat(answer.data("/other/assessment/meeting/outstanding")).isEmpty();
		assertThat(answer.data("/other/assessment/meeting/assessments").size()).isEqualTo(2);
	}

	private static Object input(Recording recording) {
		return Objects.requireNonNull(recording.variables().get("input"));
	}

	@Test
	void aKeyUsedAtAnotherMeetingIsADuplicate() {
		String other = arrange("oxfordshire", "loc_10q-west");
		record(Recording.of(WITNEY).with("meetingId", WEST).with("idempotencyKey", "k").draft());
		assertThat(record(Recording.of(WITNEY).with("meetingId", other).with("idempotencyKey", "k").draft())
			.problems("recordBaseline")).containsExactly("DUPLICATE input.idempotencyKey");
	}

	static Map<String, Object> joint(String meetingId, Recording... recordings) {
		return Map.of("input", Map.of("meetingId", meetingId, "assessments",
				Stream.of(recordings).map(MeetingAssessmentsTests::input).toList()));
	}

}
