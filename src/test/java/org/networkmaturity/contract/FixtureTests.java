package org.networkmaturity.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.CommandLog;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.StoppedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every fixture over HTTP by its document's id, on the sample network as it is
 * loaded and at one instant, and compares what comes with what the fixture says. With
 * {@code -Dcontract.rewrite=true} it writes into the fixture what came. What is stored
 * meanwhile must fit the collections' validators, and what the store is asked for their
 * indexes.
 */
@Import(FixtureTests.Time.class)
class FixtureTests extends ApiTest {

	/** When a fixture's first request is sent. */
	private static final Instant START = Instant.parse("2021-03-01T09:00:00Z");

	/** Between two requests, so that it shows which of them came first. */
	private static final Duration STEP = Duration.ofMinutes(1);

	private static final boolean REWRITE = Boolean.getBoolean("contract.rewrite");

	@Autowired
	private StoppedClock clock;

	@Autowired
	private CommandCount commands;

	@Autowired
	private CommandLog log;

	@TestFactory
	Stream<DynamicTest> answersWhatItSays() {
		StoredSample sample = new StoredSample(this.database.getMongoDatabase(), this.commands);
		Stream<DynamicTest> fixtures = Fixture.all()
			.stream()
			.map((fixture) -> DynamicTest.dynamicTest(fixture.toString(), () -> {
				sample.putBack();
				this.log.keep(true);
				Answer answer = send(fixture);
				this.log.keep(false);
				check(fixture, answer);
				assertThat(sample.problems()).as("what is wrong with documents stored by %s", fixture).isEmpty();
			}));
		StoreQueries queries = new StoreQueries(this.log, this.database.getMongoDatabase());
		return Stream.concat(fixtures, Stream.of(DynamicTest.dynamicTest("an index covers every query", () -> {
			this.log.keep(true);
			as("nhse").download(url() + "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2019-03-31");
			this.log.keep(false);
			queries.areCovered();
		}), DynamicTest.dynamicTest("every write names its shard", queries::nameTheirShards),
				DynamicTest.dynamicTest("every read is of what a majority has", queries::readWhatAMajorityHas),
				DynamicTest.dynamicTest("MongoDB's plans use the indexes", queries::arePlannedByIndexes)));
	}

	private Answer send(Fixture fixture) {
		this.clock.set(START);
		for (Fixture earlier : fixture.before()) {
			assertThat(sendAlone(earlier).errors()).as("errors of %s, before %s", earlier, fixture).isEmpty();
			this.clock.move(STEP);
		}
		return sendAlone(fixture);
	}

	private Answer sendAlone(Fixture fixture) {
		String client = fixture.client();
		Api api = (client != null) ? as(client) : Api.withToken(url(), null);
		this.commands.takeUnbounded();
		Answer answer = api.byId().operation(fixture.operation(), fixture.variables());
		assertThat(this.commands.takeUnbounded()).as("commands without a deadline").isEmpty();
		return answer;
	}

	private void check(Fixture fixture, Answer answer) throws IOException {
		assertThat(answer.status()).as("status of %s", fixture).isEqualTo(status(answer));
		String actual = fixture.with(Placeholders.in(answer.body().toString(), url()));
		if (REWRITE) {
			Files.writeString(fixture.file(), actual);
		}
		else {
			assertSame(fixture, Files.readAllLines(fixture.file()), actual.lines().toList());
		}
	}

	/**
	 * What the body says of the status: without data nothing was executed, and with data
	 * that is null all of it may have been forbidden.
	 */
	private static int status(Answer answer) {
		if (answer.errors().isEmpty()) {
			return 200;
		}
		String first = answer.errors().getFirst();
		if (!answer.body().has("data")) {
			return first.equals("UNAUTHORIZED") ? 401 : 400;
		}
		return (answer.body().path("data").isNull() && first.equals("FORBIDDEN")) ? 403 : 200;
	}

	private static void assertSame(Fixture fixture, List<String> expected, List<String> actual) {
		int line = IntStream.range(0, Math.min(expected.size(), actual.size()))
			.filter((i) -> !expected.get(i).equals(actual.get(i)))
			.findFirst()
			.orElse(Math.min(expected.size(), actual.size()));
		assertThat(actual.stream().skip(line).limit(5))
			.as("%s from its line %d on. Where this is meant: mvn -Pcontract test, and review the difference", fixture,
					line + 1)
			.isEqualTo(expected.stream().skip(line).limit(5).toList());
	}

	static class Time {

		@Bean
		@Primary
		StoppedClock stoppedClock() {
			StoppedClock clock = new StoppedClock();
			clock.set(START);
			return clock;
		}

	}

}
