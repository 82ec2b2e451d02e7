package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingInputTests extends RecordingTest {

	@Test
	void anUnknownDimensionOrLevelIsRefusedWhereItStands() {
		assertThat(problems(Recording.of(WITNEY).score("dimension", "people-and-communities").draft()))
			.containsExactly("UNKNOWN_DIMENSION input.scores.0.dimension");
		assertThat(problems(Recording.of(WITNEY).score("level", 4)))
			.containsExactly("UNKNOWN_LEVEL input.scores.0.level");
		assertThat(problems(Recording.of(WITNEY).score("target", Map.of("level", 9, "by", "2019-12-31"))))
			.containsExactly("UNKNOWN_LEVEL input.scores.0.target.level");
	}

	@Test
	void aDayInTheFutureOrBeforeTheNeighbourhoodWasFormedIsRefused() {
		String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
		assertThat(problems(Recording.of(WITNEY).with("assessedOn", tomorrow)))
			.containsExactly("INVALID input.assessedOn");
		assertThat(problems(Recording.of(WITNEY).with("assessedOn", "2018-11-30")))
			.containsExactly("INVALID input.assessedOn");
		String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
		assertThat(record(Recording.of(WITNEY).with("assessedOn", today)).problems("recordBaseline")).isEmpty();
	}

	@Test
	void anUnknownNeighbourhoodOrEditionIsNotFound() {
		assertThat(problems(Recording.of("nbh_nowhere"))).containsExactly("NOT_FOUND input.neighbourhoodId");
		assertThat(problems(Recording.of(WITNEY).with("editionId", "nhse-1948-07")))
			.containsExactly("NOT_FOUND input.editionId");
	}

	@Test
	void anNhsNumberInAnyFreeTextIsPersonalData() {
		assertThat(problems(Recording.of(WITNEY).score("rationale", "See patient 943 476 5919.")))
			.containsExactly("PERSONAL_DATA input.scores.0.rationale");
		assertThat(problems(Recording.of(WITNEY).score("developmentNeed", "943-476-5919")))
			.containsExactly("PERSONAL_DATA input.scores.0.developmentNeed");
		assertThat(problems(Recording.of(WITNEY)
			.score("evidence", List.of(Map.of("title", "Fine"), Map.of("title", "9434765919")))))
			.containsExactly("PERSONAL_DATA input.scores.0.evidence.1.title");
		assertThat(problems(Recording.of(WITNEY)
			.score("evidence", List.of(Map.of("title", "Fine", "url", "https://example.org/9434765919")))))
			.containsExactly("PERSONAL_DATA input.scores.0.evidence.0.url");
		assertThat(record(Recording.of(WITNEY).score("rationale", "Telephone 943 476 5918")).problems("recordBaseline"))
			.isEmpty();
	}

	@Test
	void whatMakesNoSenseIsSaidAllAtOnce() {
		Recording recording = Recording.of(WITNEY)
			.with("assessedOn", "2017-01-01")
			.with("idempotencyKey", " ")
			.score("notApplicable", true)
			.score("rationale", "x".repeat(4_001))
			.score("evidence",
					List.of(Map.of("title", " ", "url", "ftp://example.org/"),
							Map.of("title", "Fine", "url", "https://name:password@example.org/")))
			.score("developmentNeed", "one\u0000two")
			.score("target", Map.of("level", 2, "by", "2017-01-01"));
		assertThat(problems(recording)).containsExactlyInAnyOrder("INVALID input.assessedOn",
				"INVALID input.idempotencyKey", "INVALID input.scores.0.notApplicable",
				"INVALID input.scores.0.rationale", "INVALID input.scores.0.developmentNeed",
				"INVALID input.scores.0.evidence.0.title", "INVALID input.scores.0.evidence.0.url",
				"INVALID input.scores.0.evidence.1.url", "INVALID input.scores.0.target.by");
	}

	@Test
	void theSameDimensionTwiceIsADuplicate() {
		List<Map<String, Object>> scores = Recording.scores(Recording.REQUIRED_2018, 1);
		scores.add(Map.of("dimension", "right-scale", "level", 3));
		assertThat(problems(Recording.of(WITNEY).with("scores", scores)))
			.containsExactly("DUPLICATE input.scores.5.dimension");
	}

	@Test
	void aDayThatCannotBeIsTheOnlyProblemWhereItDecidesTheEdition() {
		assertThat(problems(Recording.of(WITNEY).without("editionId").with("assessedOn", "2018-07-01")))
			.containsExactly("INVALID input.assessedOn");
	}

	@Test
	void moreTextThanADocumentCanBearForYearsIsRefused() {
		List<Map<String, Object>> scores = Recording.scores(Recording.REQUIRED_2018, 1);
		scores.forEach((score) -> {
			score.put("rationale", "x".repeat(4_000));
			score.put("developmentNeed", "x".repeat(4_000));
			score.put("evidence",
					List.of(Map.of("title", "x".repeat(300), "url", "https://x.org/" + "x".repeat(1_900))));
		});
		assertThat(problems(Recording.of(WITNEY).with("scores", scores))).containsExactly("INVALID input.scores");
	}

	@Test
	void aRequestOfTheWrongFormIsABadRequestAndStoresNothing() {
		assertThat(record(Recording.of(WITNEY).with("assessedOn", "13/12/2018")).errors())
			.containsExactly("BAD_REQUEST");
		assertThat(record(Recording.of(WITNEY).with("assessedOn", "2019-02-30")).errors()).as("no such day")
			.containsExactly("BAD_REQUEST");
		assertThat(record(Recording.of(WITNEY).score("level", -1)).errors()).containsExactly("BAD_REQUEST");
		assertThat(recorded(WITNEY)).isZero();
	}

}
