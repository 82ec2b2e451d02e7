package org.networkmaturity.maturity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks for levels is answered without the texts being read that stand beside them.
 */
class LevelsWithoutTextsTests extends ApiTest {

	private static final String PLANTED = "A text that only some ask for";

	private static final String LEVELS = """
			overall { ordinal name } baseline { id kind assessedOn } reviewDue
			dimensions { dimension { code name } baseline { ordinal } latest { ordinal name descriptor } change next { ordinal } }""";

	@Autowired
	private CommandCount commands;

	@BeforeEach
	void recordATextAndLookForIt() {
		as("oxfordshire")
			.send("""
					mutation($input: RecordAssessmentInput!) { recordBaseline(input: $input) { assessment { id } } }""",
					Recording.of("nbh_rural-west").score("rationale", PLANTED).variables())
			.data("/recordBaseline/assessment/id");
		this.commands.watchFor(PLANTED);
	}

	@AfterEach
	void lookForNothing() {
		this.commands.watchFor("-");
	}

	@Test
	void levelsAloneAreReadWithoutTexts() {
		assertThat(maturity(LEVELS).data("/neighbourhood/maturity/overall/name").asString()).isEqualTo("Step 1");
		assertThat(maturity("... on Maturity { ...levels }", "fragment levels on Maturity { " + LEVELS + " }")
			.data("/neighbourhood/maturity/overall/ordinal")
			.asInt()).isEqualTo(1);
		assertThat(this.commands.takeSightings()).isZero();
	}

	@Test
	void whoeverAsksForATextGetsItHoweverTheyAsk() {
		String texts = "latest { scores { rationale } }";
		List<Answer> answers = List.of(maturity(LEVELS + texts), maturity("... on Maturity { " + texts + " }"),
				maturity("...texts", "fragment texts on Maturity { " + texts + " }"),
				maturity("overall { name } } maturity(editionId: \"nhse-2018-08\") { " + texts),
				maturity("latest { ...scored }", "fragment scored on Assessment { scores { rationale } }"));
		assertThat(answers)
			.allSatisfy((answer) -> assertThat(answer.texts("/neighbourhood/maturity/latest/scores", "/rationale"))
				.contains(PLANTED));
		assertThat(this.commands.takeSightings()).isEqualTo(answers.size());
	}

	@Test
	void theLevelsAreTheSameWithAndWithoutTexts() {
		Answer without = maturity(LEVELS);
		Answer with = maturity(LEVELS + "latest { recordedBy { name } }");
		for (String part : List.of("overall", "baseline", "reviewDue", "dimensions")) {
			assertThat(without.data("/neighbourhood/maturity/" + part)).as(part)
				.isEqualTo(with.data("/neighbourhood/maturity/" + part));
		}
		assertThat(with.data("/neighbourhood/maturity/latest/recordedBy/name").isString()).isTrue();
	}

	private Answer maturity(String selected, String... fragments) {
		return as("front-end").send("""
				query { neighbourhood(id: "nbh_rural-west") { maturity(editionId: "nhse-2018-08") { %s } } } %s"""
			.formatted(selected, String.join(" ", fragments)), Map.of());
	}

}
