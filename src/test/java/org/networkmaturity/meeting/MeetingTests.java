package org.networkmaturity.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingTests extends ApiTest {

	private static final String WEST = "loc_10q-west";

	private Answer arrange(String client, Map<String, Object> input) {
		return as(client).operation("ArrangeMeeting", Map.of("input", input));
	}

	private Map<String, Object> meeting(String locality, Object... more) {
		Map<String, Object> input = new HashMap<>(Map.of("localityId", locality, "heldOn", "2021-03-02"));
		for (int i = 0; i < more.length; i += 2) {
			input.put((String) more[i], more[i + 1]);
		}
		return input;
	}

	private Answer close(String client, String id, @Nullable String key) {
		Map<String, Object> input = new HashMap<>(Map.of("id", id));
		input.put("idempotencyKey", key);
		return as(client).operation("CloseMeeting", Map.of("input", input));
	}

	private Answer meetingsOf(String locality) {
		return as("front-end").send("query($id: ID!) { locality(id: $id) { meetings { id heldOn status } } }",
				Map.of("id", locality));
	}

	@Test
	void aMeetingIsArrangedWithTheFourOutcomesOfAConflict() {
		List<Map<String, String>> conflicts = Stream.of(ConflictOutcome.values())
			.map((outcome) -> Map.of("party", "Party " + outcome, "outcome", outcome.name(), "note", " why "))
			.toList();
		Answer answer = arrange("oxfordshire", meeting(WEST, "conflictsOfInterest", conflicts));
		assertThat(answer.problems("arrangeMeeting")).isEmpty();
		assertThat(answer.data("/arrangeMeeting/meeting/status").asString()).isEqualTo("ARRANGED");
		assertThat(answer.texts("/arrangeMeeting/meeting/conflictsOfInterest", "/outcome"))
			.containsExactly("DISCUSSES_AND_DECIDES", "DISCUSSES_ONLY", "REMAINS_SILENT", "EXCLUDED");
		assertThat(answer.texts("/arrangeMeeting/meeting/conflictsOfInterest", "/note")).containsOnly("why");
		String id = answer.data("/arrangeMeeting/meeting/id").asString();
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", id)).data("/meeting/heldOn").asString())
			.isEqualTo("2021-03-02");
		assertThat(as("front-end").send("query($id: ID!) { node(id: $id) { id __typename } }", Map.of("id", id))
			.data("/node/__typename")
			.asString()).isEqualTo("LocalityMeeting");
	}

	@Test
	void theMeetingsOfALocalityComeInTheOrderOfTheirDays() {
		arrange("oxfordshire", meeting(WEST, "heldOn", "2021-05-04"));
		arrange("oxfordshire", meeting(WEST, "heldOn", "2018-06-01"));
		assertThat(meetingsOf(WEST).texts("/locality/meetings", "/heldOn")).containsExactly("2018-06-01", "2018-12-13",
				"2021-05-04");
	}

	@Test
	void aKeyArrangesOneMeetingHoweverOftenItIsUsed() {
		Answer first = arrange("oxfordshire", meeting(WEST, "idempotencyKey", "one"));
		close("oxfordshire", first.data("/arrangeMeeting/meeting/id").asString(), null);
		assertThat(arrange("oxfordshire", meeting(WEST, "idempotencyKey", "one")).body()).isEqualTo(first.body());
		assertThat(arrange("oxfordshire", meeting(WEST, "idempotencyKey", "one", "heldOn", "2021-03-03"))
			.problems("arrangeMeeting")).containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(meetingsOf(WEST).data("/locality/meetings").size()).isEqualTo(2);
	}

	@Test
	void aMeetingIsClosedOnce() {
		String id = arrange("oxfordshire", meeting(WEST)).data("/arrangeMeeting/meeting/id").asString();
		Answer closed = close("oxfordshire", id, "done");
		assertThat(closed.data("/closeMeeting/meeting/status").asString()).isEqualTo("CLOSED");
		assertThat(close("oxfordshire", id, "done").body()).isEqualTo(closed.body());
		assertThat(close("oxfordshire", id, "again").problems("closeMeeting")).containsExactly("WRONG_STATUS input.id");
		assertThat(close("oxfordshire", id, null).problems("closeMeeting")).containsExactly("WRONG_STATUS input.id");
	}

	@Test
	void whatIsWrongIsSaidAllAtOnceAndNothingIsArranged() {
		assertThat(arrange("oxfordshire",
				meeting(WEST, "idempotencyKey", " ", "conflictsOfInterest",
						List.of(Map.of("party", "PML", "outcome", "EXCLUDED"),
								Map.of("party", " pml", "outcome", "DISCUSSES_ONLY", "note", "943 476 5919"),
								Map.of("party", " ", "outcome", "EXCLUDED"))))
			.problems("arrangeMeeting")).containsExactlyInAnyOrder("DUPLICATE input.conflictsOfInterest.1.party",
					"PERSONAL_DATA input.conflictsOfInterest.1.note", "INVALID input.conflictsOfInterest.2.party",
					"INVALID input.idempotencyKey");
		assertThat(arrange("oxfordshire", meeting("loc_nowhere")).problems("arrangeMeeting"))
			.containsExactly("NOT_FOUND input.localityId");
		assertThat(close("oxfordshire", "mtg_nowhere", null).problems("closeMeeting"))
			.containsExactly("NOT_FOUND input.id");
		assertThat(meetingsOf(WEST).data("/locality/meetings").size()).isEqualTo(1);
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", "mtg_nowhere")).data("/meeting").isNull())
			.isTrue();
	}

	private Answer note(String client, String id, String party, String outcome, @Nullable String key) {
		Map<String, Object> input = new HashMap<>(
				Map.of("meetingId", id, "conflict", Map.of("party", party, "outcome", outcome)));
		input.put("idempotencyKey", key);
		return as(client).operation("NoteConflictOfInterest", Map.of("input", input));
	}

	@Test
	void conflictsAreNotedUntilTheMeetingIsClosedAndTheLastOfAPartyCounts() {
		String id = "mtg_10q-west-2018-12-13";
		assertThat(note("oxfordshire", id, "PML", "EXCLUDED", "one").problems("noteConflictOfInterest")).isEmpty();
		note("oxfordshire", id, "SEOX", "REMAINS_SILENT", null);
		Answer changed = note("oxfordshire", id, " pml", "DISCUSSES_ONLY", "two");
		String conflicts = "/noteConflictOfInterest/meeting/conflictsOfInterest";
		assertThat(changed.texts(conflicts, "/party")).containsExactly("pml", "SEOX");
		assertThat(changed.texts(conflicts, "/outcome")).containsExactly("DISCUSSES_ONLY", "REMAINS_SILENT");
		assertThat(note("oxfordshire", id, "PML", "EXCLUDED", "one").texts(conflicts, "/outcome"))
			.as("a repeated call changes nothing")
			.containsExactly("EXCLUDED");
		assertThat(note("oxfordshire", id, "OxFed", "EXCLUDED", "one").problems("noteConflictOfInterest"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", id))
			.texts("/meeting/conflictsOfInterest", "/outcome")).containsExactly("DISCUSSES_ONLY", "REMAINS_SILENT");
		close("oxfordshire", id, null);
		assertThat(note("oxfordshire", id, "OxFed", "EXCLUDED", null).problems("noteConflictOfInterest"))
			.containsExactly("WRONG_STATUS input.meetingId");
		assertThat(note("oxfordshire", id, " pml", "DISCUSSES_ONLY", "two").body()).as("as the call left it")
			.isEqualTo(changed.body());
	}

	@Test
	void whoIsExcludedNeitherLiftsTheirExclusionNorClosesTheMeeting() {
		String id = arrange("oxfordshire", meeting("loc_10q-north")).data("/arrangeMeeting/meeting/id").asString();
		note("oxfordshire", id, "north-recorder", "EXCLUDED", null);
		assertThat(note("north-recorder", id, "north-recorder", "DISCUSSES_AND_DECIDES", null)
			.problems("noteConflictOfInterest")).containsExactly("CONFLICT_OF_INTEREST input.meetingId");
		assertThat(close("north-recorder", id, null).problems("closeMeeting"))
			.containsExactly("CONFLICT_OF_INTEREST input.id");
		assertThat(note("oxfordshire", id, "north-recorder", "DISCUSSES_AND_DECIDES", null)
			.problems("noteConflictOfInterest")).isEmpty();
		assertThat(close("north-recorder", id, null).problems("closeMeeting")).isEmpty();
	}

	@Test
	void whatIsWrongWithAConflictIsSaidAndNothingIsNoted() {
		String id = "mtg_10q-west-2018-12-13";
		assertThat(note("oxfordshire", id, " ", "EXCLUDED", " ").problems("noteConflictOfInterest"))
			.containsExactlyInAnyOrder("INVALID input.conflict.party", "INVALID input.idempotencyKey");
		assertThat(note("oxfordshire", "mtg_nowhere", "PML", "EXCLUDED", null).problems("noteConflictOfInterest"))
			.containsExactly("NOT_FOUND input.meetingId");
		for (String client : List.of("front-end", "north-recorder", "somerset")) {
			assertThat(note(client, id, "PML", "EXCLUDED", null).errors()).as(client).containsExactly("FORBIDDEN");
		}
		for (int i = 0; i < 50; i++) {
			note("oxfordshire", id, "Party " + i, "DISCUSSES_ONLY", null);
		}
		assertThat(note("oxfordshire", id, "PML", "EXCLUDED", null).problems("noteConflictOfInterest"))
			.containsExactly("INVALID input.meetingId");
	}

	@Test
	void onlyARecorderWithinReachArrangesAndCloses() {
		String id = "mtg_10q-west-2018-12-13";
		for (String client : List.of("front-end", "north-recorder", "somerset", "auditor")) {
			assertThat(arrange(client, meeting(WEST)).errors()).as(client).containsExactly("FORBIDDEN");
			assertThat(close(client, id, null).errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(arrange("north-recorder", meeting("loc_10q-north")).problems("arrangeMeeting")).isEmpty();
	}

}
