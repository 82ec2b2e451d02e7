package org.networkmaturity.assessment;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.DyingApi;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A process that dies between any two writes of a joint recording leaves all of it
 * behind, or nothing.
 */
class KilledRecordingTests extends RecordingTest {

	private static final String MEETING = "mtg_10q-west-2018-12-13";

	private static final String RURAL = "nbh_rural-west";

	/** The joint recording, and a mark for each of the two neighbourhoods. */
	private static final int WRITES_BEFORE_THE_DECISIVE_ONE = 3;

	/**
	 * The event of the decisive one takes two of them; announcing the change and its end
	 * is not among them.
	 */
	private static final int WRITES = 9;

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private CommandCount commands;

	private final Map<String, Object> input = Map.of("meetingId", MEETING, "idempotencyKey", "both", "assessments",
			Stream.of(WITNEY, RURAL).map((id) -> Recording.of(id).variables().get("input")).toList());

	private Answer record(Api api) {
		return api.operation("RecordBaselines", Map.of("input", this.input));
	}

	static IntStream everyStepBetweenTheFirstAndTheLastWrite() {
		return IntStream.range(1, WRITES);
	}

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void itTakesTheseWrites() {
		as("oxfordshire").send("{ viewer { roles } }");
		this.commands.take();
		record(as("oxfordshire")).data("/recordBaselines/assessments/0/id");
		assertThat(this.commands.take().stream().filter((command) -> !command.equals("find"))).containsExactly("update",
				"insert", "update", "update", "update", "insert", "update", "update", "update", "update", "update");
	}

	@ParameterizedTest
	@MethodSource("everyStepBetweenTheFirstAndTheLastWrite")
	void allIsRecordedOrNothing(int writes) throws Exception {
		try (ApiProcess process = ApiProcess.of(DyingApi.class, this.store.uri(), url(), "--writes=" + writes)) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> record(process.as("oxfordshire")));
			assertThat(process.awaitDeath()).isEqualTo(DyingApi.STATUS);
		}
		boolean decided = writes > WRITES_BEFORE_THE_DECISIVE_ONE;
		List<Supplier<Integer>> readings = List.of(this::inTheMeeting, this::withABaseline,
				() -> recorded(WITNEY) + recorded(RURAL), this::inTheHeatmap, this::notOutstanding);
		for (int i = 0; i < readings.size(); i++) {
			assertThat(readings.get((i + writes) % readings.size()).get()).as("reading %d", i)
				.isEqualTo(decided ? 2 : 0);
		}
		assertThat(record(Recording.of(RURAL).draft()).problems("recordBaseline"))
			.as("what was left behind holds nobody up")
			.isEqualTo(decided ? List.of("BASELINE_EXISTS input.neighbourhoodId") : List.of());
		assertThat(accepted("recordBaselines")).hasSize(decided ? 1 : 0);
		Answer repeated = record(as("oxfordshire"));
		assertThat(repeated.problems("recordBaselines")).isEmpty();
		assertThat(record(as("oxfordshire")).body()).isEqualTo(repeated.body());
		assertThat(inTheMeeting()).isEqualTo(2);
		assertThat(recorded(WITNEY)).isEqualTo(1);
		assertThat(as("front-end").operation("LocalityMeeting", Map.of("id", MEETING))
			.texts("/meeting/assessments", "/id"))
			.containsExactlyInAnyOrderElementsOf(repeated.texts("/recordBaselines/assessments", "/id"));
	}

	private int inTheMeeting() {
		return as("oxfordshire").operation("LocalityMeeting", Map.of("id", MEETING))
			.data("/meeting/assessments")
			.size();
	}

	private int notOutstanding() {
		return 2 - as("front-end").operation("LocalityMeeting", Map.of("id", MEETING))
			.data("/meeting/outstanding")
			.size();
	}

	private int withABaseline() {
		return (int) as("front-end").send("""
				{ locality(id: "loc_10q-west") { neighbourhoods { baseline(editionId: "nhse-2018-08") { id } } } }""")
			.data("/locality/neighbourhoods")
			.valueStream()
			.filter((neighbourhood) -> !neighbourhood.path("baseline").isNull())
			.count();
	}

	private int inTheHeatmap() {
		return as("front-end")
			.operation("MaturityHeatmap",
					Map.of("scope", Map.of("localityId", "loc_10q-west"), "editionId", "nhse-2018-08"))
			.data("/maturityHeatmap/summary/assessed")
			.asInt();
	}

}
