package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class WithdrawAssessmentTests extends RecordingTest {

	private static final Recording PROGRESS_2019 = Recording.of(WITNEY)
		.with("editionId", "nhse-2019-08")
		.with("assessedOn", "2020-01-10")
		.with("scores", Recording.scores(Recording.REQUIRED_2019, 2));

	private String baseline(Recording recording) {
		return record(recording).data("/recordBaseline/assessment/id").asString();
	}

	private String progress(Recording recording) {
		return as("oxfordshire").operation("RecordProgress", recording.variables())
			.data("/recordProgress/assessment/id")
			.asString();
	}

	private Answer withdraw(String client, String id, int revision, String reason) {
		return as(client).operation("WithdrawAssessment",
				Map.of("input", Map.of("id", id, "expectedRevision", revision, "reason", reason)));
	}

	private List<String> withdraw(String id) {
		return withdraw("oxfordshire", id, 1, "It was of another neighbourhood.").problems("withdrawAssessment");
	}

	@Test
	void whatIsWithdrawnNoLongerCountsAndIsStillSeenByEverybody() {
		String id = baseline(Recording.of(WITNEY));
		Answer answer = withdraw("oxfordshire", id, 1, "It was of another neighbourhood.");
		assertThat(answer.data("/withdrawAssessment/assessment/status").asString()).isEqualTo("WITHDRAWN");
		assertThat(answer.data("/withdrawAssessment/assessment/revision").asInt()).isEqualTo(2);
		assertThat(answer.texts("/withdrawAssessment/assessment/revisions", "/reason")).containsExactly("",
				"It was of another neighbourhood.");
		Answer seen = as("front-end").send("""
				query($id: ID!) { neighbourhood(id: $id) { baseline { id } latest { id } maturity { overall { name } }
				  assessments { nodes { id status revisions { status } } } } }""", Map.of("id", WITNEY));
		assertThat(seen.data("/neighbourhood/baseline").isNull()).isTrue();
		assertThat(seen.data("/neighbourhood/latest").isNull()).isTrue();
		assertThat(seen.texts("/neighbourhood/assessments/nodes", "/status")).containsExactly("WITHDRAWN");
		assertThat(seen.texts("/neighbourhood/assessments/nodes/0/revisions", "/status")).containsExactly("AGREED",
				"WITHDRAWN");
		assertThat(record(Recording.of(WITNEY)).problems("recordBaseline")).as("another may take its place").isEmpty();
	}

	@Test
	void aDraftThatIsWithdrawnIsSeenWithinReachOnly() {
		String id = baseline(Recording.of(WITNEY).draft());
		assertThat(withdraw(id)).isEmpty();
		String query = "query($id: ID!) { assessment(id: $id) { status } }";
		assertThat(as("oxfordshire").send(query, Map.of("id", id)).data("/assessment/status").asString())
			.isEqualTo("WITHDRAWN");
		assertThat(as("front-end").send(query, Map.of("id", id)).data("/assessment").isNull()).isTrue();
	}

	@Test
	void aBaselineWithProgressOnItCannotBeWithdrawn() {
		String baseline = baseline(Recording.of(WITNEY));
		String progress = progress(Recording.of(WITNEY).with("assessedOn", "2019-06-01"));
		assertThat(withdraw(baseline)).containsExactly("WRONG_STATUS input.id");
		assertThat(withdraw(progress)).isEmpty();
		assertThat(withdraw(baseline)).isEmpty();
	}

	@Test
	void norCanOneThatProgressInALaterEditionIsMeasuredFrom() {
		String baseline = baseline(Recording.of(WITNEY));
		progress(PROGRESS_2019);
		assertThat(withdraw(baseline)).containsExactly("WRONG_STATUS input.id");
		baseline(Recording.of(WITNEY)
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2019-10-01")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1)));
		assertThat(withdraw(baseline)).as("the progress is measured from the later baseline now").isEmpty();
	}

	@Test
	void draftProgressHoldsNothingUp() {
		String baseline = baseline(Recording.of(WITNEY));
		String draft = progress(Recording.of(WITNEY).with("assessedOn", "2019-06-01").draft());
		assertThat(withdraw(baseline)).isEmpty();
		assertThat(as("oxfordshire")
			.operation("AgreeAssessment", Map.of("input", Map.of("id", draft, "expectedRevision", 1)))
			.problems("agreeAssessment")).containsExactly("BASELINE_MISSING input.id");
	}

	@Test
	void whatIsWithdrawnStaysSo() {
		String id = baseline(Recording.of(WITNEY));
		withdraw(id);
		assertThat(withdraw("oxfordshire", id, 2, "again").problems("withdrawAssessment"))
			.containsExactly("WRONG_STATUS input.id");
		assertThat(as("oxfordshire")
			.operation("ReviseAssessment",
					Map.of("input",
							Map.of("id", id, "expectedRevision", 2, "assessedOn", "2018-12-14", "reason", "why")))
			.problems("reviseAssessment")).containsExactly("WRONG_STATUS input.id");
		assertThat(
				as("oxfordshire").operation("AgreeAssessment", Map.of("input", Map.of("id", id, "expectedRevision", 2)))
					.problems("agreeAssessment"))
			.containsExactly("WRONG_STATUS input.id");
	}

	@Test
	void aReasonAndThePresentRevisionAreNeeded() {
		String id = baseline(Recording.of(WITNEY));
		assertThat(withdraw("oxfordshire", id, 1, "  ").problems("withdrawAssessment"))
			.containsExactly("INVALID input.reason");
		assertThat(withdraw("oxfordshire", id, 2, "why").problems("withdrawAssessment"))
			.containsExactly("STALE_REVISION input.expectedRevision");
		assertThat(recorded(WITNEY)).isEqualTo(1);
		for (String client : List.of("front-end", "north-recorder")) {
			assertThat(withdraw(client, id, 1, "why").errors()).as(client).containsExactly("FORBIDDEN");
		}
	}

}
