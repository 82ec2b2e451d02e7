package org.networkmaturity.maturity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Maturity across editions: a baseline of 2018 and progress in the edition of 2019.
 */
class CrosswalkTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	private static final List<String> DIMENSIONS_2019 = Recording.REQUIRED_2019;

	private void baseline(Object... levels) {
		record("RecordBaseline", Recording.of(WITNEY).with("scores", scores(Recording.REQUIRED_2018, levels)));
	}

	private void progress(String day, Object... levels) {
		record("RecordProgress",
				Recording.of(WITNEY)
					.with("editionId", "nhse-2019-08")
					.with("assessedOn", day)
					.with("scores", scores(DIMENSIONS_2019, levels)));
	}

	private static List<Map<String, Object>> scores(List<String> dimensions, Object... levels) {
		return IntStream.range(0, levels.length)
			.mapToObj((i) -> levels[i].equals("n/a")
					? Map.<String, Object>of("dimension", dimensions.get(i), "notApplicable", true)
					: Map.of("dimension", dimensions.get(i), "level", levels[i]))
			.toList();
	}

	private void record(String operation, Recording recording) {
		Answer answer = as("oxfordshire").operation(operation, recording.variables());
		assertThat(answer.data("").iterator().next().path("problems")).as(answer.body().toString()).isEmpty();
	}

	private Answer maturity(String arguments) {
		return as("front-end")
			.send("""
					query($id: ID!) { neighbourhood(id: $id) { baseline { edition { id } } latest { edition { id } }
					  maturity%s { edition { id } reviewDue baseline { edition { id } assessedOn } latest { assessedOn } overall { ordinal }
					    dimensions { dimension { code } baseline { ordinal name descriptor } latest { ordinal } change comparability
					      next { ordinal descriptor } target { level { ordinal } by }
					      history { assessedOn level { ordinal } comparability assessment { edition { id } } } } } } }"""
				.formatted(arguments), Map.of("id", WITNEY));
	}

	private List<String> each(Answer answer, String field) {
		return answer.texts("/neighbourhood/maturity/dimensions", field).subList(0, 5);
	}

	@Test
	void aBaselineOfAnEarlierEditionServesProgressInALaterOne() {
		baseline(2, 0, 1, 3, 1);
		progress("2020-01-10", 2, 1, 1, 1, 3);
		Answer answer = maturity("(editionId: \"nhse-2019-08\")");
		assertThat(answer.data("/neighbourhood/maturity/baseline/edition/id").asString()).isEqualTo("nhse-2018-08");
		assertThat(answer.data("/neighbourhood/baseline/edition/id").asString()).isEqualTo("nhse-2018-08");
		assertThat(answer.data("/neighbourhood/latest/edition/id").asString()).isEqualTo("nhse-2019-08");
		assertThat(each(answer, "/dimension/code")).isEqualTo(DIMENSIONS_2019);
		assertThat(each(answer, "/comparability")).containsExactly("MERGED", "EQUIVALENT", "EQUIVALENT", "EQUIVALENT",
				"NOT_COMPARABLE");
		assertThat(each(answer, "/baseline/ordinal")).as("merged takes the lower")
			.containsExactly("1", "1", "0", "3", "");
		assertThat(each(answer, "/latest/ordinal")).containsExactly("2", "1", "1", "1", "3");
		assertThat(each(answer, "/change")).containsExactly("1", "0", "1", "-2", "");
		assertThat(answer.data("/neighbourhood/maturity/overall/ordinal").asInt()).isEqualTo(1);
		assertThat(answer.data("/neighbourhood/maturity/dimensions/0/baseline/descriptor").asString())
			.as("a level is read in the later edition")
			.isEqualTo(as("front-end")
				.send("{ matrixEdition(id: \"nhse-2019-08\") { dimensions { levels { descriptor } } } }")
				.data("/matrixEdition/dimensions/0/levels/1/descriptor")
				.asString());
	}

	@Test
	void aHistoryTellsOfEachPointHowItReads() {
		baseline(2, 0, 1, 3, 1);
		progress("2020-01-10", 2, 1, 1, 1, 3);
		progress("2019-11-10", 0, 1, 0, 1, 3);
		Answer answer = maturity("(editionId: \"nhse-2019-08\")");
		String first = "/neighbourhood/maturity/dimensions/0/history";
		assertThat(answer.texts(first, "/assessedOn")).containsExactly("2018-12-13", "2019-11-10", "2020-01-10");
		assertThat(answer.texts(first, "/level/ordinal")).containsExactly("1", "0", "2");
		assertThat(answer.texts(first, "/comparability")).containsExactly("MERGED", "SAME_EDITION", "SAME_EDITION");
		assertThat(answer.texts(first, "/assessment/edition/id")).containsExactly("nhse-2018-08", "nhse-2019-08",
				"nhse-2019-08");
		String last = "/neighbourhood/maturity/dimensions/4/history";
		assertThat(answer.texts(last, "/level/ordinal")).containsExactly("", "3", "3");
		assertThat(answer.texts(last, "/comparability")).startsWith("NOT_COMPARABLE");
		Answer older = maturity("(editionId: \"nhse-2018-08\")");
		assertThat(older.texts("/neighbourhood/maturity/dimensions/0/history", "/assessedOn"))
			.as("a later edition does not read in an earlier one")
			.containsExactly("2018-12-13");
	}

	@Test
	void whereAnEditionHasABaselineOfItsOwnItIsThatOne() {
		baseline(2, 0, 1, 3, 1);
		record("RecordBaseline",
				Recording.of(WITNEY)
					.with("editionId", "nhse-2019-08")
					.with("assessedOn", "2019-10-01")
					.with("scores", scores(DIMENSIONS_2019, 0, 0, 0, 0, 0)));
		progress("2020-01-10", 2, 1, 1, 1, 3);
		Answer answer = maturity("(editionId: \"nhse-2019-08\")");
		assertThat(each(answer, "/comparability")).containsOnly("SAME_EDITION");
		assertThat(each(answer, "/change")).containsExactly("2", "1", "1", "1", "3");
		assertThat(answer.texts("/neighbourhood/maturity/dimensions/0/history", "/comparability"))
			.containsExactly("MERGED", "SAME_EDITION", "SAME_EDITION");
	}

	@Test
	void whatDoesNotApplyDoesNotCountInAMergerAndWhatIsNotKnownLeavesItOpen() {
		baseline("n/a", 0, 1, 3, 2);
		progress("2020-01-10", 2, 1, 1, 1, 3);
		Answer answer = maturity("(editionId: \"nhse-2019-08\")");
		assertThat(each(answer, "/baseline/ordinal")).startsWith("2");
		assertThat(each(answer, "/comparability")).startsWith("MERGED");
		assertThat(each(answer, "/change")).startsWith("0");
	}

	@Test
	void aBaselineAloneIsShownWithoutALatestInTheLaterEdition() {
		baseline(2, 0, 1, 3, 1);
		Answer answer = maturity("(editionId: \"nhse-2019-08\")");
		assertThat(each(answer, "/baseline/ordinal")).containsExactly("1", "1", "0", "3", "");
		assertThat(each(answer, "/latest/ordinal")).containsOnly("");
		assertThat(each(answer, "/change")).containsOnly("");
		assertThat(answer.data("/neighbourhood/maturity/latest").isNull()).isTrue();
		assertThat(maturity("").data("/neighbourhood/maturity/edition/id").asString()).isEqualTo("nhse-2018-08");
	}

	@Test
	void withoutABaselineThereIsNothingToCompareWith() {
		assertThat(each(maturity("(editionId: \"nhse-2019-08\")"), "/comparability")).containsOnly("NO_BASELINE");
	}

	@Test
	void progressStillNeedsABaselineThatLeadsThere() {
		record("RecordBaseline",
				Recording.of(WITNEY)
					.with("editionId", "nhse-2019-08")
					.with("assessedOn", "2019-10-01")
					.with("scores", scores(DIMENSIONS_2019, 0, 0, 0, 0, 0)));
		assertThat(as("oxfordshire")
			.operation("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-12-01").variables())
			.problems("recordProgress")).containsExactly("BASELINE_MISSING input.neighbourhoodId");
		assertThat(as("oxfordshire")
			.operation("RecordProgress",
					Recording.of("nbh_rural-west")
						.with("editionId", "nhse-2019-08")
						.with("assessedOn", "2019-12-01")
						.with("scores", scores(DIMENSIONS_2019, 0, 0, 0, 0, 0))
						.variables())
			.problems("recordProgress")).containsExactly("BASELINE_MISSING input.neighbourhoodId");
	}

	@Test
	void progressComesAfterTheBaselineItIsMeasuredFromAndALaterBaselineBeforeItsProgress() {
		baseline(2, 0, 1, 3, 1);
		Recording early = Recording.of(WITNEY)
			.with("editionId", "nhse-2019-08")
			.with("assessedOn", "2018-12-13")
			.with("scores", scores(DIMENSIONS_2019, 0, 0, 0, 0, 0));
		assertThat(as("oxfordshire").operation("RecordProgress", early.variables()).problems("recordProgress"))
			.containsExactly("OUT_OF_ORDER input.assessedOn");
		progress("2020-01-10", 2, 1, 1, 1, 3);
		assertThat(as("oxfordshire").operation("RecordBaseline", early.with("assessedOn", "2020-01-10").variables())
			.problems("recordBaseline")).containsExactly("OUT_OF_ORDER input.assessedOn");
		assertThat(as("oxfordshire").operation("RecordBaseline", early.with("assessedOn", "2020-01-09").variables())
			.problems("recordBaseline")).isEmpty();
	}

}
