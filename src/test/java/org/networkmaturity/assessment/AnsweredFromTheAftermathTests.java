package org.networkmaturity.assessment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mutation answers from what it has read and left behind; nobody could tell it from
 * what is read next.
 */
class AnsweredFromTheAftermathTests extends RecordingTest {

	private static final String FIELDS = """
			fragment Everything on Assessment {
			  id kind status assessedOn recordedAt agreedAt revision mayRevise mayAgree mayWithdraw edition { id }
			  overall { ordinal } scores { dimension { code } state level { ordinal } rationale evidence { title }
			    developmentNeed target { by } }
			  revisions { revision status reason }
			  neighbourhood {
			    id name mayRecord listSize locality { id } federation { id } practices { id }
			    baseline { ...Short } latest { ...Short }
			    maturity { overall { ordinal } reviewDue baseline { id } latest { id }
			      dimensions { baseline { ordinal } latest { ordinal descriptor } change target { by } history { assessedOn comparability } } }
			    then: maturity(asOf: "2019-01-01") { overall { ordinal } }
			    assessments { totalCount nodes { ...Short mayRevise } } } }
			fragment Short on Assessment { id status revision scores { rationale } }""";

	@Test
	void whatAMutationAnswersIsWhatIsReadNext() {
		String baseline = answered("recordBaseline", Recording.of(WITNEY).score("rationale", "Agreed at once."));
		String progress = answered("recordProgress",
				Recording.of(WITNEY).with("assessedOn", "2019-05-01").at(2).draft());
		answered("reviseAssessment", input(progress, 1, Map.of("assessedOn", "2019-05-02")));
		answered("agreeAssessment", input(progress, 2, Map.of()));
		answered("reviseAssessment", input(baseline, 1,
				Map.of("reason", "A slip.", "scores", Recording.scores(Recording.REQUIRED_2018.subList(0, 1), 2))));
		answered("withdrawAssessment", input(progress, 3, Map.of("reason", "Another slip.")));
	}

	@Test
	void aCallThatIsRepeatedAnswersFromWhatThereIsBesidesItsOutcome() {
		Map<String, ?> first = Recording.of(WITNEY).with("idempotencyKey", "first").variables();
		as("oxfordshire").operation("RecordBaseline", first);
		answered("recordProgress", Recording.of(WITNEY).with("assessedOn", "2019-05-01").at(2));
		answered("recordBaseline", first);
	}

	private String answered(String mutation, Recording recording) {
		return answered(mutation, recording.variables());
	}

	private String answered(String mutation, Map<String, ?> variables) {
		String type = mutation.startsWith("record") ? "RecordAssessmentInput"
				: mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
		JsonNode answered = as("oxfordshire")
			.send("mutation($input: %s!) { %s(input: $input) { assessment { ...Everything } problems { message } } } %s"
				.formatted(type, mutation, FIELDS), variables)
			.data("/" + mutation + "/assessment");
		String id = answered.path("id").asString();
		JsonNode read = as("oxfordshire")
			.send("query($id: ID!) { assessment(id: $id) { ...Everything } } " + FIELDS, Map.of("id", id))
			.data("/assessment");
		assertThat(answered).isEqualTo(read);
		return id;
	}

	private static Map<String, ?> input(String id, int revision, Map<String, ?> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("id", id);
		input.put("expectedRevision", revision);
		return Map.of("input", input);
	}

}
