package org.networkmaturity.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import graphql.schema.GraphQLSchema;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.RawHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends random requests for a while. Each comes from a seed of its own, the first from
 * the system property fuzz.seed where that is set, and a failure names its seed.
 */
public final class Fuzz {

	private static final List<String> CLIENTS = List.of("oxfordshire", "oxfordshire", "oxfordshire", "north-recorder",
			"somerset", "nhse", "auditor", "front-end");

	/** A request's deadline, as it is shipped. */
	private static final Duration SLOWEST = Duration.ofSeconds(10);

	/** Of these a request learns that its server cannot do what HTTP would allow. */
	private static final List<Integer> NOT_IMPLEMENTED = List.of(501, 505);

	private static final Pattern INSIDE = Pattern.compile(
			"INTERNAL_ERROR|SERVICE_UNAVAILABLE|Exception|\\bat [a-z]+(\\.[a-z]+)*\\.[A-Z]|org\\.(springframework|networkmaturity|apache|bson)"
					+ "|java\\.(lang|util|time)|com\\.mongodb|(?i:tomcat|<html)");

	private final String url;

	private final StoreDigest store;

	private final Duration time;

	private final long firstSeed;

	private final Map<String, Integer> answers = new TreeMap<>();

	/**
	 * Sets it up.
	 * @param url where the API is
	 * @param store what tells whether anything was stored
	 * @param time how long to go on
	 * @param defaultSeed the seed to begin with, where none is set
	 */
	Fuzz(String url, StoreDigest store, Duration time, long defaultSeed) {
		this.url = url;
		this.store = store;
		this.time = time;
		this.firstSeed = Long.getLong("fuzz.seed", defaultSeed);
	}

	void randomOperations(GraphQLSchema schema) {
		repeat("random operations", (random) -> {
			RandomOperation operation = RandomOperation.of(schema, random);
			send(JsonMapper.shared()
				.writeValueAsString(Map.of("query", operation.text(), "variables", operation.variables())),
					client(random));
		});
	}

	void changedOperations() {
		List<Fixture> fixtures = Fixture.all();
		repeat("changed operations", (random) -> {
			Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
			String own = fixture.client();
			send(ChangedOperation.of(fixture, random), (own != null && random.nextInt(4) > 0) ? own : client(random));
		});
	}

	void randomBytes() {
		String token = Http.token(this.url, "oxfordshire");
		repeat("random bytes", (random) -> {
			byte[] request = new RandomBytes(random).request(token);
			RawHttp.Reply reply = RawHttp.send(this.url, request);
			int status = NOT_IMPLEMENTED.contains(reply.status()) ? 400 : reply.status();
			boolean isJson = reply.head().contains("json") && !reply.head().contains("chunked");
			judge(status, isJson
					? new String(reply.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : "");
			assertThat(reply.body()).doesNotContainIgnoringCase("<html").doesNotContainIgnoringCase("tomcat");
			assertThat(this.store.takeChanged()).as("whether anything was stored").isFalse();
		});
	}

	private static String client(Random random) {
		return CLIENTS.get(random.nextInt(CLIENTS.size()));
	}

	private void send(String body, String client) {
		Answer answer = Api.signedIn(this.url, this.url, client).post(body);
		judge(answer.status(), answer.body().toString());
		if (this.store.takeChanged()) {
			assertThat(isCarriedOut(answer.body())).as("what is stored was not refused: %s", answer.body()).isTrue();
		}
	}

	/** A mutation's payload that names no problem. */
	private static boolean isCarriedOut(JsonNode answer) {
		return answer.path("data")
			.valueStream()
			.anyMatch((payload) -> payload.path("problems").isArray() && payload.path("problems").isEmpty());
	}

	private void judge(int status, String body) {
		this.answers.merge(String.valueOf(status), 1, Integer::sum);
		assertThat(status).as("status, with %s", body).isLessThan(500);
		assertThat(INSIDE.matcher(body).find()).as("whether it tells of the inside: %s", body).isFalse();
		if (!body.isEmpty()) {
			try {
				JsonMapper.shared().readTree(body);
			}
			catch (JacksonException ex) {
				throw new AssertionError("The answer is no JSON: " + body, ex);
			}
		}
	}

	private void repeat(String what, Consumer<Random> request) {
		Instant end = Instant.now().plus(this.time);
		int sent = 0;
		Duration slowest = Duration.ZERO;
		for (long seed = this.firstSeed; Instant.now().isBefore(end); seed++) {
			Instant start = Instant.now();
			try {
				request.accept(new Random(seed));
			}
			catch (RuntimeException | AssertionError ex) {
				throw new AssertionError("%s: again with -Dfuzz.seed=%d".formatted(what, seed), ex);
			}
			Duration took = Duration.between(start, Instant.now());
			assertThat(took).as("%s, -Dfuzz.seed=%d", what, seed).isLessThan(SLOWEST);
			slowest = (took.compareTo(slowest) > 0) ? took : slowest;
			sent++;
		}
		System.out.printf("Fuzzed with %d %s from seed %d on: %s, the slowest in %d ms%n", sent, what, this.firstSeed,
				this.answers, slowest.toMillis());
		assertThat(sent).isPositive();
	}

}
