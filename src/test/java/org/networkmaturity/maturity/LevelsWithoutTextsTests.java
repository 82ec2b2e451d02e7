package org.networkmaturity.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

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

	@Autowired
	private GraphQlSource source;

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

	@Test
	void whateverCountsAsALevelIsAnsweredTheSameWithoutTexts() {
		String all = levels(this.source.schema().getObjectType("Maturity"), List.of());
		assertThat(MaturityController.OF_LEVELS).allMatch(all::contains);
		Answer without = maturity(all);
		assertThat(this.commands.takeSightings()).isZero();
		Answer with = maturity("latest { scores { rationale } } " + all);
		assertThat(this.commands.takeSightings()).isOne();
		ObjectNode levels = (ObjectNode) with.data("/neighbourhood/maturity");
		((ObjectNode) levels.path("latest")).remove("scores");
		assertThat(without.data("/neighbourhood/maturity")).isEqualTo(levels);
	}

	/** Every field that counts as a level, as deep as no type lies within itself. */
	private static String levels(GraphQLObjectType type, List<GraphQLObjectType> within) {
		StringBuilder fields = new StringBuilder("__typename ");
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			GraphQLUnmodifiedType result = GraphQLTypeUtil.unwrapAll(field.getType());
			boolean isObject = result instanceof GraphQLObjectType;
			if (MaturityController.OF_LEVELS.contains(field.getName()) && !within.contains(result)) {
				fields.append(field.getName()).append(' ');
				if (isObject) {
					List<GraphQLObjectType> deeper = new ArrayList<>(within);
					deeper.add(type);
					fields.append("{ ").append(levels((GraphQLObjectType) result, deeper)).append("} ");
				}
			}
		}
		return fields.toString();
	}

	private Answer maturity(String selected, String... fragments) {
		return as("front-end").send("""
				query { neighbourhood(id: "nbh_rural-west") { maturity(editionId: "nhse-2018-08") { %s } } } %s"""
			.formatted(selected, String.join(" ", fragments)), Map.of());
	}

}
