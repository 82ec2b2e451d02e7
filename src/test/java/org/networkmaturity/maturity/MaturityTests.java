package org.networkmaturity.maturity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class MaturityTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	private Answer read(String arguments) {
		return as("front-end")
			.send("""
					query($id: ID!) { neighbourhood(id: $id) {
					  baseline%1$s { id assessedOn edition { id } } latest%1$s { id assessedOn }
					  maturity%1$s { neighbourhood { id } edition { id } baseline { assessedOn } latest { assessedOn } overall { name }
					    dimensions { dimension { code } baseline { ordinal } latest { ordinal } change next { name descriptor }
					                 target { level { name } by } } } } }"""
				.formatted(arguments), Map.of("id", WITNEY));
	}

	private void record(String operation, Recording recording) {
		String mutation = operation.equals("RecordBaseline") ? "recordBaseline" : "recordProgress";
		assertThat(as("oxfordshire").operation(operation, recording.variables()).problems(mutation)).isEmpty();
	}

	@Test
	void whereNothingIsAgreedEverythingIsNullInTheEditionInForce() {
		Answer answer = read("");
		assertThat(answer.data("/neighbourhood/baseline").isNull()).isTrue();
		assertThat(answer.data("/neighbourhood/maturity/edition/id").asString()).isEqualTo("nhse-2019-08");
		assertThat(answer.data("/neighbourhood/maturity/overall").isNull()).isTrue();
		assertThat(answer.data("/neighbourhood/maturity/dimensions").size()).isEqualTo(10);
		assertThat(answer.data("/neighbourhood/maturity/dimensions").findValues("next"))
			.allMatch((next) -> next.isNull());
	}

	@Test
	void aBaselineIsItsOwnLatestAndHasNotMoved() {
		record("RecordBaseline", Recording.of(WITNEY).at(3).score("level", 0));
		Answer answer = read("");
		assertThat(answer.data("/neighbourhood/latest/id")).isEqualTo(answer.data("/neighbourhood/baseline/id"));
		assertThat(answer.data("/neighbourhood/maturity/overall/name").asString()).isEqualTo("Foundation");
		assertThat(answer.texts("/neighbourhood/maturity/dimensions", "/change").subList(0, 5)).containsOnly("0");
		assertThat(answer.data("/neighbourhood/maturity/dimensions/0/next/name").asString()).isEqualTo("Step 1");
		assertThat(answer.data("/neighbourhood/maturity/dimensions/0/next/descriptor").asString())
			.startsWith("The practices have chosen");
		assertThat(answer.data("/neighbourhood/maturity/dimensions/1/next").isNull()).as("at the top").isTrue();
		assertThat(answer.data("/neighbourhood/maturity/dimensions/5/change").isNull()).as("never scored").isTrue();
	}

	@Test
	void changeIsCountedFromTheBaselineToTheLatestDayInWhateverOrderTheyWereRecorded() {
		record("RecordBaseline", Recording.of(WITNEY).at(1));
		record("RecordProgress",
				Recording.of(WITNEY)
					.with("assessedOn", "2019-06-01")
					.at(2)
					.score("level", 0)
					.score("target", Map.of("level", 1, "by", "2020-01-01")));
		record("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-03-01").at(3));
		record("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-09-01").at(3).draft());
		Answer answer = read("");
		assertThat(answer.data("/neighbourhood/maturity/baseline/assessedOn").asString()).isEqualTo("2018-12-13");
		assertThat(answer.data("/neighbourhood/maturity/latest/assessedOn").asString()).isEqualTo("2019-06-01");
		assertThat(answer.texts("/neighbourhood/maturity/dimensions", "/change").subList(0, 5)).containsExactly("-1",
				"1", "1", "1", "1");
		assertThat(answer.data("/neighbourhood/maturity/overall/name").asString()).isEqualTo("Foundation");
		assertThat(answer.data("/neighbourhood/maturity/dimensions/0/target/level/name").asString())
			.isEqualTo("Step 1");
		assertThat(as("front-end")
			.send("query($id: ID!) { neighbourhood(id: $id) { assessments { nodes { assessedOn } } } }",
					Map.of("id", WITNEY))
			.texts("/neighbourhood/assessments/nodes", "/assessedOn"))
			.containsExactly("2018-12-13", "2019-03-01", "2019-06-01");
	}

	@Test
	void ofTwoMutationsInOneRequestEachShowsWhatItLeftBehind() {
		Map<String, ?> baseline = Recording.of(WITNEY).at(1).variables();
		Map<String, ?> progress = Recording.of(WITNEY).with("assessedOn", "2019-06-01").at(2).variables();
		Answer answer = as("oxfordshire")
			.send("""
					mutation($baseline: RecordAssessmentInput!, $progress: RecordAssessmentInput!) {
					  recordBaseline(input: $baseline) { assessment { neighbourhood { ...Levels } } }
					  recordProgress(input: $progress) { assessment { neighbourhood { ...Levels } } } }
					fragment Levels on Neighbourhood { maturity { overall { ordinal } } latest { kind } assessments { totalCount } }""",
					Map.of("baseline", Objects.requireNonNull(baseline.get("input")), "progress",
							Objects.requireNonNull(progress.get("input"))));
		assertThat(answer.data("/recordBaseline/assessment/neighbourhood").toString())
			.isEqualTo("{\"maturity\":{\"overall\":{\"ordinal\":1}},\"latest\":{\"kind\":\"BASELINE\"},"
					+ "\"assessments\":{\"totalCount\":1}}");
		assertThat(answer.data("/recordProgress/assessment/neighbourhood").toString())
			.isEqualTo("{\"maturity\":{\"overall\":{\"ordinal\":2}},\"latest\":{\"kind\":\"PROGRESS\"},"
					+ "\"assessments\":{\"totalCount\":2}}");
	}

	@Test
	void whatDoesNotApplyDoesNotCountTowardsTheOverallLevel() {
		List<Map<String, Object>> scores = Recording.scores(Recording.REQUIRED_2018, 2);
		scores.set(0, Map.of("dimension", "right-scale", "notApplicable", true));
		scores.add(Map.of("dimension", "plan", "level", 0));
		record("RecordBaseline", Recording.of(WITNEY).with("scores", scores));
		assertThat(read("").data("/neighbourhood/maturity/overall/name").asString()).as("nor does what is not required")
			.isEqualTo("Step 2");
	}

	@Test
	void withoutAnEditionItIsThatOfTheLatestAgreedAssessment() {
		record("RecordBaseline",
				Recording.of(WITNEY)
					.with("editionId", "nhse-2019-08")
					.with("assessedOn", "2019-10-01")
					.with("scores", Recording.scores(Recording.REQUIRED_2019, 1)));
		record("RecordBaseline", Recording.of(WITNEY));
		assertThat(read("").data("/neighbourhood/baseline/edition/id").asString()).isEqualTo("nhse-2019-08");
		assertThat(read("").data("/neighbourhood/maturity/edition/id").asString()).isEqualTo("nhse-2019-08");
		Answer older = read("(editionId: \"nhse-2018-08\")");
		assertThat(older.data("/neighbourhood/baseline/assessedOn").asString()).isEqualTo("2018-12-13");
		assertThat(older.data("/neighbourhood/maturity/edition/id").asString()).isEqualTo("nhse-2018-08");
	}

	@Test
	void aFederationIsCountedAtEachLevelOfOneEdition() {
		String before = summary("seox").data("/federation/maturity").toString();
		assertThat(summary("pml").data("/federation/maturity/assessed").asInt()).isEqualTo(7);
		record("RecordBaseline", Recording.of(WITNEY).at(2).score("level", 3));
		record("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-05-01").at(2));
		Answer after = summary("pml");
		assertThat(after.data("/federation/maturity/neighbourhoods").asInt()).isEqualTo(10);
		assertThat(after.data("/federation/maturity/assessed").asInt()).isEqualTo(8);
		assertThat(after.texts("/federation/maturity/overall", "/level/name")).containsExactly("Foundation", "Step 1",
				"Step 2", "Step 3");
		assertThat(after.texts("/federation/maturity/overall", "/neighbourhoods")
			.stream()
			.mapToInt(Integer::parseInt)
			.sum()).isEqualTo(8);
		assertThat(after.data("/federation/maturity/overall/2/neighbourhoods").asInt()).isEqualTo(1);
		assertThat(after.data("/federation/maturity/dimensions/0/declined").asInt()).isEqualTo(1);
		assertThat(after.data("/federation/maturity/dimensions/0/improved").asInt()).isZero();
		assertThat(after.data("/federation/maturity/dimensions/0/notAssessed").asInt()).isEqualTo(2);
		assertThat(summary("seox").data("/federation/maturity").toString()).as("another federation").isEqualTo(before);
	}

	private Answer summary(String federation) {
		return as("front-end")
			.send("""
					query($id: ID!) { federation(id: $id) { maturity(editionId: "nhse-2018-08") {
					  edition { id } neighbourhoods assessed overall { level { ordinal name descriptor } neighbourhoods }
					  dimensions { dimension { code } counts { level { name } neighbourhoods } notAssessed improved declined } } } }""",
					Map.of("id", "fed_10q-" + federation));
	}

	@Test
	void theSummaryOfAFederationIsInTheEditionInForceUnlessAnotherIsAskedFor() {
		Answer answer = as("front-end")
			.send("""
					{ federations { nodes { now: maturity { edition { id } } then: maturity(editionId: "nhse-2018-08") { edition { id } } } } }""");
		assertThat(answer.texts("/federations/nodes", "/now/edition/id")).containsOnly("nhse-2019-08");
		assertThat(answer.texts("/federations/nodes", "/then/edition/id")).containsOnly("nhse-2018-08");
	}

	@Test
	void anUnknownEditionIsNotFound() {
		for (String field : List.of("maturity(editionId: \"x\") { edition { id } }",
				"baseline(editionId: \"x\") { id }", "latest(editionId: \"x\") { id }",
				"assessments(editionId: \"x\") { totalCount }")) {
			assertThat(as("front-end").send("{ neighbourhood(id: \"nbh_nora\") { " + field + " } }").errors()).as(field)
				.containsExactly("NOT_FOUND");
		}
	}

	@Test
	void theAssessmentsOfTheSampleSayThatTheyAreIllustrative() {
		Answer answer = as("front-end").send("""
				{ commissioner(odsCode: "10Q") { neighbourhoods { locality { name } assessments { nodes {
				    status edition { id } assessedOn kind scores { state rationale } } } } } }""");
		answer.data("/commissioner/neighbourhoods").forEach((neighbourhood) -> {
			boolean west = neighbourhood.at("/locality/name").asString().equals("West");
			assertThat(neighbourhood.at("/assessments/nodes").isEmpty()).isEqualTo(west);
		});
		answer.data("/commissioner/neighbourhoods")
			.findValues("scores")
			.stream()
			.flatMap((scores) -> scores.valueStream())
			.filter((score) -> score.path("state").asString().equals("SCORED"))
			.forEach((score) -> assertThat(score.path("rationale").asString()).startsWith("Illustrative"));
	}

}
