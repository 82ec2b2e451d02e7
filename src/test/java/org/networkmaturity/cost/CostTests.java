package org.networkmaturity.cost;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operation costs, as its answer tells it.
 */
@TestPropertySource(properties = "limits.cost=5000")
class CostTests extends ApiTest {

	private static final String FEEDBACK = "nhseFeedback(input: { commissioner: \"10Q\", from: \"2018-12-01\", to: \"2020-03-31\" }) ";

	private static final String PRACTICES = "query($first: Int, $with: Boolean = true) { practices(first: $first) { nodes { "
			+ "name neighbourhood @include(if: $with) { name } } } }";

	private static int cost(Answer answer) {
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.body().at("/extensions/cost/limit").asInt()).isEqualTo(5000);
		return answer.body().at("/extensions/cost/requested").asInt();
	}

	@Test
	void itIsTheObjectsThatAnAnswerMayHoldAndWhatSingleFieldsWeigh() {
		assertThat(cost(as("nhse").send("{ __typename }"))).isZero();
		assertThat(cost(as("nhse").send("{ viewer { roles } }"))).isEqualTo(1);
		assertThat(cost(as("nhse").send("{ viewer { roles actor { name } } }"))).isEqualTo(2);
		assertThat(cost(as("nhse").send("{ " + FEEDBACK + "{ csv } }"))).isEqualTo(1_601);
		assertThat(cost(as("nhse").send("{ __schema { types { name fields { name } } } }"))).isZero();
	}

	@Test
	void aPageCostsByHowLongItMayBe() {
		assertThat(cost(as("nhse").send(PRACTICES))).isEqualTo(41);
		assertThat(cost(as("nhse").send(PRACTICES, Map.of("first", 3)))).isEqualTo(7);
		assertThat(cost(as("nhse").send(PRACTICES.replace("$first: Int", "$first: Int = 50")))).isEqualTo(101);
		assertThat(cost(as("nhse").send(PRACTICES.replace("first: $first", "last: 5").replace("$first: Int,", ""))))
			.isEqualTo(11);
	}

	@Test
	void whatIsLeftOutCostsNothing() {
		assertThat(cost(as("nhse").send(PRACTICES, Map.of("with", false)))).isEqualTo(21);
		assertThat(cost(as("nhse").send(PRACTICES.replace("@include", "@skip"), Map.of("with", true)))).isEqualTo(21);
		assertThat(cost(as("nhse").send("{ ... @skip(if: true) { " + FEEDBACK + "{ csv } } __typename }"))).isZero();
	}

	@Test
	void aListOfTheInputCountsAsLongAsItIs() {
		String heatMap = "query($ids: [ID!]!) { maturityHeatmap(scope: { neighbourhoodIds: $ids }) { rows { overall { name } } } }";
		for (int length : new int[] { 0, 1, 40 }) {
			Answer answer = as("nhse").send(heatMap, Map.of("ids", Collections.nCopies(length, "nbh_nora")));
			assertThat(answer.body().at("/extensions/cost/requested").asInt()).isEqualTo(100 + 1 + 2 * length);
		}
	}

	@Test
	void whatWouldCostTooMuchIsRefusedBeforeAnythingIsExecuted() {
		String four = IntStream.range(0, 4)
			.mapToObj((i) -> "f" + i + ": " + FEEDBACK + "{ csv }")
			.collect(Collectors.joining(" "));
		Answer answer = as("nhse").send("{ " + four + " }");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().toString()).isEqualTo(
				"{\"errors\":[{\"message\":\"The operation would cost 6,404; the most is 5,000: ask for shorter pages, or for less "
						+ "inside each. @cost and @listSize in the schema say what counts\",\"locations\":[],\"extensions\":{\"limit\":\"cost\","
						+ "\"allowed\":5000,\"asked\":6404,\"classification\":\"BAD_REQUEST\"}}]}");
	}

	@Test
	void aCostThatIsTooLargeForANumberIsStillTooMuch() {
		String each = "{ nodes { neighbourhood { practices { neighbourhood { practices { neighbourhood { practices { name } } } } } } } }";
		Answer answer = as("nhse").send("query($first: Int) { practices(first: $first) " + each + " }",
				Map.of("first", Integer.MAX_VALUE));
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(answer.body().at("/errors/0/extensions/asked").asInt()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void aMutationThatWouldCostTooMuchIsNotCarriedOut() {
		Answer answer = as("oxfordshire")
			.send("mutation { closeMeeting(input: { id: \"mtg_10q-west-2018-12-13\" }) { meeting { locality { "
					+ "neighbourhoods { practices { neighbourhood { practices { neighbourhood { practices { name } } } } } } } } problems { code } } }");
		assertThat(answer.errors()).containsExactly("BAD_REQUEST");
		assertThat(accepted("closeMeeting")).isEmpty();
	}

}
