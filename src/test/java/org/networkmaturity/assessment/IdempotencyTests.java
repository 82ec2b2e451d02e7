package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	@Autowired
	private DevelopmentStore store;

	private Recording keyed(String key) {
		return Recording.of(WITNEY).with("idempotencyKey", key);
	}

	private Answer record(Recording recording) {
		return as("oxfordshire").operation("RecordBaseline", recording.variables());
	}

	private int recorded() {
		return as("oxfordshire")
			.send("query($id: ID!) { neighbourhood(id: $id) { assessments { totalCount } } }", Map.of("id", WITNEY))
			.data("/neighbourhood/assessments/totalCount")
			.asInt();
	}

	@Test
	void theSameKeyTwiceGivesTheFirstOutcomeAndStoresNothingTwice() {
		Answer first = record(keyed("monday").draft());
		Answer second = record(keyed("monday").draft());
		assertThat(first.problems("recordBaseline")).isEmpty();
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(recorded()).isEqualTo(1);
	}

	@Test
	void theFirstOutcomeIsGivenEvenAfterTheAssessmentWentOn() {
		Answer first = record(keyed("monday").draft());
		String id = first.data("/recordBaseline/assessment/id").asString();
		as("oxfordshire")
			.send("""
					mutation($id: ID!) { agreeAssessment(input: { id: $id, expectedRevision: 1 }) { assessment { status } } }""",
					Map.of("id", id));
		Answer again = record(keyed("monday").draft());
		assertThat(again.data("/recordBaseline/assessment/status").asString()).isEqualTo("DRAFT");
		assertThat(again.data("/recordBaseline/assessment/id").asString()).isEqualTo(id);
	}

	@Test
	void aKeyThatBelongsToAnotherInputIsADuplicate() {
		record(keyed("monday").draft());
		assertThat(record(keyed("monday").draft().at(3)).problems("recordBaseline"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(recorded()).isEqualTo(1);
	}

	@Test
	void whatComesToTheSameIsTheSameCall() {
		Answer first = record(keyed("monday").draft());
		List<Map<String, Object>> reversed = new ArrayList<>(Recording.scores(Recording.REQUIRED_2018, 1).reversed());
		reversed.getFirst().put("rationale", "  ");
		assertThat(record(keyed("monday").without("agreed").without("editionId").with("scores", reversed)).body())
			.isEqualTo(first.body());
	}

	@Test
	void idsTellNothingOfHowManyDraftsThereAre() {
		String first = record(Recording.of(WITNEY).draft()).data("/recordBaseline/assessment/id").asString();
		String second = record(Recording.of(WITNEY).draft()).data("/recordBaseline/assessment/id").asString();
		assertThat(List.of(first, second)).allMatch((id) -> id.matches("asm_eynsham-and-witney-[0-9a-f]{12}"));
	}

	@Test
	void aCallThatMetAProblemLeavesItsKeyFree() {
		assertThat(record(keyed("monday").with("assessedOn", "2018-01-01")).problems("recordBaseline")).hasSize(1);
		assertThat(record(keyed("monday")).problems("recordBaseline")).isEmpty();
	}

	@Test
	void theKeysOfTwoCallersDoNotMeet() {
		Recording recording = Recording.of("nbh_banbury-alliance")
			.with("assessedOn", "2020-07-01")
			.with("idempotencyKey", "monday")
			.draft();
		String one = as("oxfordshire").operation("RecordBaseline", recording.variables())
			.data("/recordBaseline/assessment/id")
			.asString();
		String other = as("north-recorder").operation("RecordBaseline", recording.variables())
			.data("/recordBaseline/assessment/id")
			.asString();
		assertThat(other).isNotEqualTo(one);
	}

	@Test
	void oneKeyOnTwoInstancesAtOnceStoresOnce() throws Exception {
		List<Answer> answers = race((api, i) -> api.operation("RecordBaseline", keyed("at once").variables()));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.problems("recordBaseline")).isEmpty());
		assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
		assertThat(recorded()).isEqualTo(1);
	}

	@Test
	void twoInstancesAgreeOneBaselineBetweenThem() throws Exception {
		List<Answer> answers = race((api, i) -> api.operation("RecordBaseline", Recording.of(WITNEY).variables()));
		List<String> problems = answers.stream()
			.flatMap((answer) -> answer.problems("recordBaseline").stream())
			.toList();
		assertThat(problems).hasSize(answers.size() - 1).containsOnly("BASELINE_EXISTS input.neighbourhoodId");
		assertThat(recorded()).isEqualTo(1);
	}

	@Test
	void noUpdateIsLostBetweenTwoInstances() throws Exception {
		List<Answer> answers = race(
				(api, i) -> api.operation("RecordBaseline", keyed("draft " + i).draft().variables()));
		List<String> ids = answers.stream()
			.map((answer) -> answer.data("/recordBaseline/assessment/id").asString())
			.toList();
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(recorded()).isEqualTo(ids.size());
	}

	private List<Answer> race(Racer racer) throws Exception {
		try (ConfigurableApplicationContext second = secondInstance();
				ExecutorService threads = Executors.newFixedThreadPool(8)) {
			String secondUrl = "http://localhost:" + second.getEnvironment().getProperty("local.server.port");
			List<Callable<Answer>> calls = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				int number = i;
				String instance = (i % 2 == 0) ? url() : secondUrl;
				calls.add(() -> racer.call(Api.signedIn(instance, url(), "oxfordshire"), number));
			}
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> future : threads.invokeAll(calls)) {
				answers.add(future.get());
			}
			return answers;
		}
	}

	/**
	 * The application as production starts it, on the same store and the same issuer.
	 */
	private ConfigurableApplicationContext secondInstance() {
		return new SpringApplicationBuilder(NetworkMaturityTracker.class).profiles("development")
			.run("--server.port=0", "--spring.mongodb.uri=" + this.store.uri(),
					"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url());
	}

	interface Racer {

		Answer call(Api api, int number);

	}

}
