package org.networkmaturity.budget;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.Recording;
import org.networkmaturity.support.StoppedClock;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A budget of 1,000 values, of which 10 come back each second, and a clock that the test
 * moves.
 */
@TestPropertySource(properties = { "rate.enabled=true", "rate.capacity=1000", "rate.refill=10", "rate.download=300",
		"cors.allowed-origins=https://maturity.example.org" })
@Import(BudgetTests.Time.class)
class BudgetTests extends ApiTest {

	private static final String VIEWER = "{ viewer { roles } }";

	private static final String DOWNLOAD = "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2020-03-31"
			+ "&knownAt=2020-12-01T00:00:00Z";

	@Autowired
	private StoppedClock clock;

	@Autowired
	private CommandCount commands;

	@BeforeEach
	void fillTheBudgets() {
		this.clock.move(Duration.ofHours(1));
	}

	/**
	 * Asks for more than a whole budget.
	 */
	private void overdraw(String client) {
		assertThat(as(client)
			.send("{ practices(first: 100) { nodes { id odsCode name postcode status listSize "
					+ "neighbourhood { id name } federation { id name } } } }")
			.data("/practices/nodes")
			.size()).isEqualTo(100);
	}

	private static Duration retryAfter(Answer refused) {
		assertThat(refused.status()).isEqualTo(429);
		return Duration.ofSeconds(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()));
	}

	@Test
	void oneRequestMayOverdrawABudgetAndTheNextWaitsUntilItHasRefilled() {
		overdraw("front-end");
		Duration wait = retryAfter(as("front-end").send(VIEWER));
		assertThat(wait).isPositive();
		this.clock.move(wait.minusSeconds(1));
		assertThat(retryAfter(as("front-end").send(VIEWER))).isEqualTo(Duration.ofSeconds(1));
		this.clock.move(Duration.ofSeconds(1));
		assertThat(as("front-end").send(VIEWER).data("/viewer/roles").size()).isEqualTo(1);
	}

	@Test
	void aRefusalIsAnErrorThatAGraphQlClientAndABrowserCanRead() {
		overdraw("front-end");
		HttpResponse<String> refused = Http.send("POST", url() + "/graphql", "{\"query\": \"" + VIEWER + "\"}",
				"Content-Type", "application/json", "Accept", "application/graphql-response+json", "Authorization",
				"Bearer " + Http.token(url(), "front-end"), "Origin", "https://maturity.example.org");
		assertThat(refused.statusCode()).isEqualTo(429);
		String seconds = Http.header(refused, "Retry-After");
		assertThat(JsonMapper.shared().readTree(refused.body())).isEqualTo(JsonMapper.shared()
			.readTree(
					"""
							{"errors": [{"message": "You have asked for more than your budget allows. Nothing was executed: try again in \
							%s s, and ask for less at a time", "extensions": {"classification": "RATE_LIMITED"}}]}"""
						.formatted(seconds)));
		assertThat(Http.header(refused, "Content-Type")).startsWith("application/graphql-response+json");
		assertThat(Http.header(refused, "Access-Control-Allow-Origin")).isEqualTo("https://maturity.example.org");
		assertThat(Http.header(refused, "X-Correlation-ID")).isNotEmpty();
		assertThat(Http.header(refused, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void aRefusedMutationReachesNoStore() {
		overdraw("oxfordshire");
		this.commands.take();
		Answer refused = as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").variables());
		assertThat(this.commands.take()).isEmpty();
		this.clock.move(retryAfter(refused));
		assertThat(as("oxfordshire").send("{ neighbourhood(id: \"nbh_rural-west\") { baseline { id } } }")
			.data("/neighbourhood/baseline")
			.isNull()).isTrue();
	}

	@Test
	void aNewTokenBringsNoNewBudget() {
		overdraw("front-end");
		String first = Http.token(url(), "front-end");
		String second = Http.token(url(), "front-end");
		assertThat(first).isNotEqualTo(second);
		for (String token : Set.of(first, second)) {
			assertThat(Api.withToken(url(), token).send(VIEWER).status()).isEqualTo(429);
		}
	}

	@Test
	void aBudgetIsItsCallersOwn() {
		overdraw("front-end");
		assertThat(as("nhse").send(VIEWER).status()).isEqualTo(200);
	}

	@Test
	void whoIsNotSignedInIsToldToAndSpendsNobodysBudget() {
		overdraw("front-end");
		for (String token : List.of("nonsense", Http.token(url(), "front-end") + "x")) {
			assertThat(Api.withToken(url(), token).send(VIEWER).status()).isEqualTo(401);
		}
	}

	@Test
	void eachMutationOfARequestCostsSomething() {
		String mutation = "closeMeeting(input: { id: \"mtg_unknown\" }) { problems { code } }";
		as("oxfordshire").send("mutation { " + mutation + " }");
		assertThat(as("oxfordshire").send(VIEWER).status()).isEqualTo(200);
		String nine = IntStream.range(0, 9).mapToObj((i) -> "m" + i + ": " + mutation).collect(Collectors.joining(" "));
		as("oxfordshire").send("mutation { ...Nine } fragment Nine on Mutation { " + nine + " }");
		assertThat(as("oxfordshire").send(VIEWER).status()).isEqualTo(429);
	}

	@Test
	void workThatLeavesLittleInTheAnswerCostsWhatTheSchemaSays() {
		assertThat(as("nhse").send(
				"{ nhseFeedback(input: { commissioner: \"10Q\", from: \"2018-12-01\", to: \"2020-03-31\" }) { sha256 } }")
			.data("/nhseFeedback/sha256")
			.asString()).hasSize(64);
		assertThat(as("nhse").send(VIEWER).status()).isEqualTo(429);
	}

	@Test
	void downloadsComeOutOfTheSameBudget() {
		for (int i = 0; i < 4; i++) {
			assertThat(as("nhse").download(url() + DOWNLOAD).statusCode()).isEqualTo(200);
		}
		HttpResponse<byte[]> refused = as("nhse").download(url() + DOWNLOAD);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(Http.header(refused, "Retry-After")).isEqualTo("21");
		assertThat(as("nhse").send(VIEWER).status()).isEqualTo(429);
	}

	@Test
	void whatCannotBeExecutedCostsSomethingToo() {
		overdraw("front-end");
		this.clock.move(retryAfter(as("front-end").send(VIEWER)).plus(Duration.ofMillis(100)));
		int answered = 0;
		while (as("front-end").post("{nonsense").status() == 400) {
			answered++;
		}
		assertThat(answered).as("for the few values that have come back").isBetween(1, 11);
		assertThat(as("front-end").send("{ nonsense").status()).isEqualTo(429);
	}

	static class Time {

		@Bean
		@Primary
		StoppedClock stoppedClock() {
			return new StoppedClock();
		}

	}

}
