package org.networkmaturity.store;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Eventually;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.StoreFault;
import org.networkmaturity.support.StoreProxyTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A store that hangs, refuses, breaks off, talks nonsense, fails over or is slow is said
 * to be unavailable, in time; what was being written is there as a whole or not at all;
 * and once the store is well, so is the API.
 */
class FailingStoreTests extends StoreProxyTest {

	/** A change is announced before its first write. */
	private static final int ANNOUNCED_AND_WRITTEN = 2;

	private static final String DOWNLOAD = "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2020-03-31";

	private Answer federations() {
		return as("front-end")
			.send("{ federations(filter: { commissioner: \"10Q\" }) { nodes { name maturity { assessed } } } }");
	}

	private Answer send(String operation) {
		Fixture fixture = Fixture.normal(operation);
		return as("oxfordshire").operation(operation, fixture.variables());
	}

	private static <T> T inTime(Supplier<T> call) {
		long start = System.nanoTime();
		T answer = call.get();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Eventually.PATIENCE);
		return answer;
	}

	private static void isAnOutage(Answer answer) {
		assertThat(answer.errors()).as("%s", answer).isNotEmpty().containsOnly("SERVICE_UNAVAILABLE");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
		assertThat(answer.body().path("data").isNull()).as("nothing was answered").isTrue();
		assertThat(answer.body().at("/errors/0/extensions/correlationId").asString())
			.isEqualTo(answer.headers().firstValue("X-Correlation-ID").orElseThrow());
	}

	/** What became of the mutation, as the auditor reads it. */
	private List<String> outcomes(String action) {
		return untilAnswered(() -> as("auditor").operation("AuditTrail", Map.of("first", 100)))
			.data("/auditEvents/nodes")
			.valueStream()
			.filter((event) -> event.path("action").asString().equals(action))
			.map((event) -> event.path("outcome").asString())
			.toList();
	}

	private List<String> baselinesOfWest() {
		return untilAnswered(() -> as("oxfordshire")
			.send("{ locality(id: \"loc_10q-west\") { neighbourhoods { assessments(first: 10) { nodes { id } } } } }"))
			.data("/locality/neighbourhoods")
			.valueStream()
			.flatMap((each) -> each.at("/assessments/nodes").valueStream())
			.map((each) -> each.path("id").asString())
			.toList();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "NONE", "UNCONFIRMED", "FORBIDDEN" })
	void aQueryIsUnavailableInTimeAndAnsweredOnceTheStoreIsWell(StoreFault fault) throws Exception {
		Answer before = federations();
		this.proxy.fail(fault);
		Answer outage = inTime(this::federations);
		isAnOutage(outage);
		assertThat(outage.body().at("/errors/0/message").asString())
			.isEqualTo("The store cannot be reached, or did not answer in time. Try again in a moment");
		this.proxy.mend();
		assertThat(untilAnswered(this::federations).body()).isEqualTo(before.body());
	}

	static Stream<Arguments> mutations() {
		return Stream.of(
				Stream
					.of(StoreFault.HANG, StoreFault.REFUSE, StoreFault.NOT_PRIMARY, StoreFault.STEPPED_DOWN,
							StoreFault.STOPPING)
					.map((fault) -> arguments("RecordBaseline", fault, 2, 0)),
				Stream
					.of(StoreFault.SILENCE, StoreFault.CUT, StoreFault.CUT_IN_HALF, StoreFault.GARBAGE,
							StoreFault.UNCONFIRMED)
					.map((fault) -> arguments("RecordBaseline", fault, 2, 1)),
				Stream.of(arguments("RecordBaseline", StoreFault.HANG, 1, 0),
						arguments("RecordBaseline", StoreFault.CUT, 1, 0),
						arguments("RecordBaseline", StoreFault.CUT, 5, 1),
						arguments("RecordBaseline", StoreFault.HANG, 3, 1),
						arguments("RecordBaseline", StoreFault.CUT, 4, 1),
						arguments("RecordBaselines", StoreFault.REFUSE, 2, 0),
						arguments("RecordBaselines", StoreFault.CUT, 2, 0),
						arguments("RecordBaselines", StoreFault.HANG, 4, 0),
						arguments("RecordBaselines", StoreFault.CUT, 5, 2)))
			.flatMap((each) -> each);
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void aMutationIsThereAsAWholeOrNotAtAllAndOnceItIsSentAgain(String operation, StoreFault fault, int write,
			int written) throws Exception {
		String mutation = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
		this.proxy.failAtWrite(fault, write);
		Answer outage = inTime(() -> send(operation));
		assertThat(outage.errors()).isSubsetOf("SERVICE_UNAVAILABLE");
		if (write <= ANNOUNCED_AND_WRITTEN) {
			isAnOutage(outage);
			assertThat(outage.body().at("/errors/0/message").asString()).endsWith(
					"Whether this was carried out is not known: send it again with the same idempotencyKey, and it is carried out once");
		}
		this.proxy.mend();
		assertThat(baselinesOfWest()).hasSize(written);
		assertThat(outcomes(mutation).stream().filter("ACCEPTED"::equals)).as("as its event says")
			.hasSize((written > 0) ? 1 : 0);
		assertThat(untilAnswered(() -> send(operation)).problems(mutation)).isEmpty();
		List<String> stored = baselinesOfWest();
		assertThat(stored).hasSize(operation.equals("RecordBaselines") ? 2 : 1);
		assertThat(untilAnswered(() -> send(operation)).problems(mutation)).isEmpty();
		assertThat(baselinesOfWest()).isEqualTo(stored);
		assertThat(outcomes(mutation).stream().filter("ACCEPTED"::equals)).hasSize(1);
	}

	@Test
	void aMutationWhoseTimeIsUpBeforeItsWriteDoesNotWriteAndIsSaidToHaveFailed() throws Exception {
		this.proxy.slow(Duration.ofMillis(600));
		isAnOutage(inTime(() -> send("RecordBaseline")));
		this.proxy.mend();
		assertThat(baselinesOfWest()).isEmpty();
		assertThat(outcomes("recordBaseline")).containsExactly("FAILED");
		assertThat(untilAnswered(() -> send("RecordBaseline")).problems("recordBaseline")).isEmpty();
		assertThat(baselinesOfWest()).hasSize(1);
	}

	@Test
	void whatFailedBesideOtherDataLeavesThatData() {
		Answer answer = inTime(() -> {
			this.proxy.fail(StoreFault.NOT_PRIMARY);
			return as("oxfordshire")
				.send("{ viewer { roles } matrixEditions { id } federation(id: \"fed_10q-pml\") { name } }");
		});
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.errors()).containsExactly("SERVICE_UNAVAILABLE");
		assertThat(answer.body().at("/data/matrixEditions").size()).isEqualTo(2);
	}

	@Test
	void aRefusalThatCannotBeNotedIsNoRefusalYet() throws Exception {
		String broken = "mutation { recordBaseline(input: { neighbourhoodId: 1.5 }) { problems { code } } }";
		this.proxy.fail(StoreFault.REFUSE);
		Answer outage = inTime(() -> as("oxfordshire").send(broken));
		assertThat(outage.errors()).containsExactly("SERVICE_UNAVAILABLE");
		assertThat(outage.status()).isEqualTo(503);
		assertThat(outage.headers().firstValue("Retry-After")).hasValue("5");
		this.proxy.mend();
		Eventually.holds(() -> as("oxfordshire").send(broken).errors().equals(List.of("BAD_REQUEST")));
		assertThat(outcomes("recordBaseline")).containsExactly("REFUSED");
	}

	@ParameterizedTest
	@EnumSource(names = { "HANG", "REFUSE", "CUT_IN_HALF", "NOT_PRIMARY" })
	void aDownloadIsUnavailableInTimeAndThereOnceTheStoreIsWell(StoreFault fault) throws Exception {
		this.proxy.fail(fault);
		HttpResponse<byte[]> outage = inTime(() -> as("nhse").download(url() + DOWNLOAD));
		assertThat(outage.statusCode()).isEqualTo(503);
		assertThat(outage.headers().firstValue("Retry-After")).hasValue("5");
		assertThat(new String(outage.body(), StandardCharsets.UTF_8)).isEqualTo(
				"{\"errors\":[{\"message\":\"The store cannot be reached, or did not answer in time. Try again in a moment\","
						+ "\"extensions\":{\"classification\":\"SERVICE_UNAVAILABLE\"}}]}");
		this.proxy.mend();
		Eventually.holds(() -> as("nhse").download(url() + DOWNLOAD).statusCode() == 200);
	}

	@ParameterizedTest
	@EnumSource(names = { "HANG", "REFUSE", "NOT_PRIMARY" })
	void anInstanceIsNotReadyMeanwhileAndComesBackByItself(StoreFault fault) throws Exception {
		assertThat(health("readiness")).isEqualTo(200);
		this.proxy.fail(fault);
		assertThat(inTime(() -> health("readiness"))).isEqualTo(503);
		assertThat(inTime(() -> health("liveness"))).isEqualTo(200);
		this.proxy.mend();
		Eventually.holds(() -> health("readiness") == 200);
	}

	@ParameterizedTest
	@CsvSource({ "application/json, 200", "application/graphql-response+json, 503" })
	void anOutageHasTheStatusThatItsMediaTypeAllows(String accept, int status) {
		this.proxy.fail(StoreFault.STOPPING);
		HttpResponse<String> answer = Http.send("POST", url() + "/graphql",
				"{\"query\": \"{ federations(filter: { commissioner: \\\"10Q\\\" }) { totalCount } }\"}",
				"Content-Type", "application/json", "Accept", accept, "Authorization",
				"Bearer " + Http.token(url(), "front-end"));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
	}

}
