package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class RecordBaselineTests extends RecordingTest {

	private static final String NORA = "nbh_nora";

	@Test
	void anAgreedBaselineIsSeenByTheFrontEndAtOnce() {
		Answer answer = record(Recording.of(WITNEY).score("level", 0));
		assertThat(answer.problems("recordBaseline")).isEmpty();
		assertThat(answer.data("/recordBaseline/assessment/status").asString()).isEqualTo("AGREED");
		assertThat(answer.data("/recordBaseline/assessment/overall/name").asString()).isEqualTo("Foundation");
		Answer seen = as("front-end").operation("FederationMaturity",
				Map.of("id", "fed_10q-pml", "editionId", "nhse-2018-08"));
		assertThat(seen.data("/federation/neighbourhoods")
			.valueStream()
			.filter((each) -> each.path("id").asString().equals(WITNEY))
			.map((each) -> each.at("/maturity/baseline/assessedOn").asString())).containsExactly("2018-12-13");
	}

	@Test
	void everythingThatWasSaidIsKept() {
		Map<String, Object> score = new HashMap<>();
		score.put("dimension", "targeting-care");
		score.put("level", 1);
		score.put("rationale", "Variation is acted on.");
		score.put("evidence",
				List.of(Map.of("title", "Minutes", "url", "https://example.org/minutes"), Map.of("title", "A talk")));
		score.put("developmentNeed", "An analyst for a day a week.");
		score.put("target", Map.of("level", 2, "by", "2019-12-31"));
		String id = record(Recording.of(WITNEY)
			.draft()
			.with("scores", List.of(score, Map.of("dimension", "right-scale", "notApplicable", true))))
			.data("/recordBaseline/assessment/id")
			.asString();
		Answer read = as("oxfordshire").send(
				"""
						query($id: ID!) { assessment(id: $id) { kind revision recordedAt agreedAt recordedBy { subject name organisation }
						  scores { dimension { code } state level { name } rationale evidence { title url } developmentNeed
						           target { level { name } by } } } }""",
				Map.of("id", id));
		assertThat(read.data("/assessment/kind").asString()).isEqualTo("BASELINE");
		assertThat(read.data("/assessment/revision").asInt()).isEqualTo(1);
		assertThat(read.data("/assessment/agreedAt").isNull()).isTrue();
		assertThat(read.data("/assessment/recordedBy/subject").asString()).isEqualTo("oxfordshire");
		assertThat(read.data("/assessment/recordedBy/organisation").asString()).isEqualTo("10Q");
		assertThat(read.texts("/assessment/scores", "/state")).containsExactly("NOT_APPLICABLE", "NOT_ASSESSED",
				"SCORED", "NOT_ASSESSED", "NOT_ASSESSED", "NOT_ASSESSED", "NOT_ASSESSED", "NOT_ASSESSED",
				"NOT_ASSESSED");
		assertThat(read.data("/assessment/scores/2").toString()).contains("Variation is acted on.",
				"https://example.org/minutes", "A talk", "An analyst for a day a week.", "Step 2", "2019-12-31");
	}

	@Test
	void withoutAnEditionItIsTheOneInForceOnThatDay() {
		assertThat(record(Recording.of(WITNEY).without("editionId")).data("/recordBaseline/assessment/edition/id")
			.asString()).isEqualTo("nhse-2018-08");
		assertThat(record(Recording.of(WITNEY)
			.without("editionId")
			.with("assessedOn", "2019-08-01")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1))).data("/recordBaseline/assessment/edition/id")
			.asString()).isEqualTo("nhse-2019-08");
	}

	@Test
	void thereIsOneAgreedBaselineForEachNeighbourhoodAndEdition() {
		assertThat(record(Recording.of(WITNEY)).problems("recordBaseline")).isEmpty();
		assertThat(record(Recording.of(WITNEY)).problems("recordBaseline"))
			.containsExactly("BASELINE_EXISTS input.neighbourhoodId");
		assertThat(record(Recording.of(WITNEY).draft()).problems("recordBaseline"))
			.containsExactly("BASELINE_EXISTS input.neighbourhoodId");
		assertThat(record(Recording.of(WITNEY)
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2019-09-01")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1))).problems("recordBaseline")).isEmpty();
		assertThat(recorded(WITNEY)).isEqualTo(2);
	}

	@Test
	void agreeingNeedsEveryRequiredDimensionAndNamesEachThatIsMissing() {
		List<Map<String, Object>> scores = new ArrayList<>(Recording.scores(Recording.REQUIRED_2018, 2).subList(0, 3));
		scores.add(Map.of("dimension", "managing-resources"));
		Answer answer = record(Recording.of(WITNEY).with("scores", scores));
		assertThat(answer.problems("recordBaseline")).containsExactly("INCOMPLETE input.scores",
				"INCOMPLETE input.scores");
		assertThat(answer.texts("/recordBaseline/problems", "/dimension")).containsExactly("managing-resources",
				"empowered-primary-care");
		assertThat(recorded(WITNEY)).isZero();
		scores.set(3, Map.of("dimension", "managing-resources", "notApplicable", true));
		scores.add(Map.of("dimension", "empowered-primary-care", "level", 3));
		Answer agreed = record(Recording.of(WITNEY).with("scores", scores));
		assertThat(agreed.problems("recordBaseline")).isEmpty();
		assertThat(agreed.data("/recordBaseline/assessment/overall/ordinal").asInt()).isEqualTo(2);
	}

	@Test
	void aRecorderOfAnotherLocalityIsForbiddenAndNothingIsStored() {
		Answer answer = as("north-recorder").operation("RecordBaseline", Recording.of(WITNEY).variables());
		assertThat(answer.errors()).containsExactly("FORBIDDEN");
		assertThat(answer.body().at("/data").isNull()).isTrue();
		assertThat(recorded(WITNEY)).isZero();
		assertThat(as("somerset").operation("RecordBaseline", Recording.of(WITNEY).variables()).errors())
			.containsExactly("FORBIDDEN");
		assertThat(as("north-recorder")
			.operation("RecordBaseline",
					Recording.of("nbh_banbury-alliance").with("assessedOn", "2020-07-01").variables())
			.problems("recordBaseline")).isEmpty();
	}

	@Test
	void aReaderCannotWrite() {
		for (String reader : List.of("front-end", "nhse", "auditor")) {
			assertThat(as(reader).operation("RecordBaseline", Recording.of(WITNEY).variables()).errors())
				.containsExactly("FORBIDDEN");
		}
		assertThat(recorded(WITNEY)).isZero();
	}

	@Test
	void progressNeedsAnAgreedBaselineInItsEditionAndALaterDay() {
		Recording progress = Recording.of(WITNEY).with("assessedOn", "2019-06-01");
		assertThat(progress(progress)).containsExactly("BASELINE_MISSING input.neighbourhoodId");
		record(Recording.of(WITNEY).draft());
		assertThat(progress(progress)).as("a draft is no baseline")
			.containsExactly("BASELINE_MISSING input.neighbourhoodId");
		record(Recording.of(WITNEY));
		assertThat(progress(Recording.of(WITNEY))).containsExactly("OUT_OF_ORDER input.assessedOn");
		assertThat(progress(progress)).isEmpty();
		assertThat(progress(Recording.of(NORA)
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2019-10-08")
			.with("scores", Recording.scores(Recording.REQUIRED_2019, 1)))).as("not on the very day")
			.containsExactly("OUT_OF_ORDER input.assessedOn");
	}

	private List<String> progress(Recording recording) {
		return as("oxfordshire").operation("RecordProgress", recording.variables()).problems("recordProgress");
	}

}
