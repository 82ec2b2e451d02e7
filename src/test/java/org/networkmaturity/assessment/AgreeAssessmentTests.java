package org.networkmaturity.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class AgreeAssessmentTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	private static final String AGREE = """
			mutation($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) {
			  assessment { id status revision agreedAt recordedAt } problems { code message path } } }""";

	private String draft(Recording recording) {
		return as("oxfordshire").operation("RecordBaseline", recording.draft().variables())
			.data("/recordBaseline/assessment/id")
			.asString();
	}

	private Answer agree(String client, String id, int expectedRevision) {
		return as(client).send(AGREE, Map.of("input", Map.of("id", id, "expectedRevision", expectedRevision)));
	}

	@Test
	void anAgreedDraftIsTheBaseline() {
		String id = draft(Recording.of(WITNEY));
		Answer agreed = agree("oxfordshire", id, 1);
		assertThat(agreed.problems("agreeAssessment")).isEmpty();
		assertThat(agreed.data("/agreeAssessment/assessment/status").asString()).isEqualTo("AGREED");
		assertThat(agreed.data("/agreeAssessment/assessment/revision").asInt()).isEqualTo(2);
		assertThat(agreed.data("/agreeAssessment/assessment/agreedAt").asString()).isNotBlank();
		assertThat(as("front-end")
			.send("query($id: ID!) { neighbourhood(id: $id) { baseline { id } } }", Map.of("id", WITNEY))
			.data("/neighbourhood/baseline/id")
			.asString()).isEqualTo(id);
	}

	@Test
	void aStaleRevisionIsRefused() {
		String id = draft(Recording.of(WITNEY));
		assertThat(agree("oxfordshire", id, 2).problems("agreeAssessment"))
			.containsExactly("STALE_REVISION input.expectedRevision");
		assertThat(agree("oxfordshire", id, 1).problems("agreeAssessment")).isEmpty();
		assertThat(agree("oxfordshire", id, 1).problems("agreeAssessment"))
			.containsExactly("STALE_REVISION input.expectedRevision");
	}

	@Test
	void onlyADraftCanBeAgreed() {
		String id = draft(Recording.of(WITNEY));
		agree("oxfordshire", id, 1);
		assertThat(agree("oxfordshire", id, 2).problems("agreeAssessment")).containsExactly("WRONG_STATUS input.id");
	}

	@Test
	void anIncompleteDraftIsRefusedAndEachMissingDimensionNamed() {
		String id = draft(Recording.of(WITNEY).with("scores", Recording.scores(List.of("right-scale"), 1)));
		Answer refused = agree("oxfordshire", id, 1);
		assertThat(refused.problems("agreeAssessment")).hasSize(4).containsOnly("INCOMPLETE input.id");
		assertThat(refused.data("/agreeAssessment/problems").toString()).contains("Integrated working has no level",
				"Targeting care has no level", "Managing resources has no level",
				"Empowered primary care has no level");
	}

	@Test
	void ofTwoDraftsOfABaselineOnlyOneCanBeAgreed() {
		String one = draft(Recording.of(WITNEY));
		String other = draft(Recording.of(WITNEY));
		assertThat(one).isNotEqualTo(other);
		assertThat(agree("oxfordshire", other, 1).problems("agreeAssessment")).isEmpty();
		assertThat(agree("oxfordshire", one, 1).problems("agreeAssessment"))
			.containsExactly("BASELINE_EXISTS input.id");
	}

	@Test
	void whoMayNotSeeADraftCannotTellItFromOneThatIsNotThere() {
		String id = draft(Recording.of(WITNEY));
		Answer hidden = agree("somerset", id, 1);
		Answer absent = agree("somerset", "asm_eynsham-and-witney-99", 1);
		assertThat(hidden.problems("agreeAssessment")).containsExactly("NOT_FOUND input.id");
		assertThat(hidden.body()).isEqualTo(absent.body());
		assertThat(agree("somerset", "nonsense", 1).problems("agreeAssessment")).containsExactly("NOT_FOUND input.id");
		agree("oxfordshire", id, 1);
		assertThat(agree("somerset", id, 2).errors()).as("by now everyone sees it").containsExactly("FORBIDDEN");
		assertThat(agree("front-end", id, 2).errors()).containsExactly("FORBIDDEN");
	}

	@Test
	void agreeingTwiceWithOneKeyAgreesOnce() {
		String id = draft(Recording.of(WITNEY));
		Map<String, Object> input = new HashMap<>(
				Map.of("id", id, "expectedRevision", 1, "idempotencyKey", "the chair's click"));
		Answer first = as("oxfordshire").send(AGREE, Map.of("input", input));
		Answer second = as("oxfordshire").send(AGREE, Map.of("input", input));
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(first.data("/agreeAssessment/assessment/revision").asInt()).isEqualTo(2);
	}

}
