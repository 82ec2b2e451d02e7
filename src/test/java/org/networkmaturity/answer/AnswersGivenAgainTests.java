package org.networkmaturity.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.RunningApi;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances that keep answers, and browsers that keep them too, are held against what
 * executing gives, before and after each mutation that there is.
 */
class AnswersGivenAgainTests {

	private static final List<Fixture> QUERIES = normal(false);

	private static final List<Fixture> MUTATIONS = normal(true);

	private static final List<String> CLIENTS = List.of("front-end", "oxfordshire", "north-recorder", "nhse",
			"auditor");

	private static final List<RunningApi> INSTANCES = new ArrayList<>();

	private static List<Fixture> normal(boolean mutations) {
		return ContractOperation.all()
			.stream()
			.filter((operation) -> operation.isMutation() == mutations)
			.map((operation) -> Fixture.normal(operation.name()))
			.toList();
	}

	@BeforeContainer
	static void start() {
		RunningApi one = RunningApi.start(new DefaultResourceLoader(), "--feedback.settling=PT0S");
		INSTANCES.add(one);
		INSTANCES.add(one.another());
	}

	@AfterContainer
	static void stop() {
		INSTANCES.reversed().forEach(RunningApi::close);
	}

	@Property(tries = 2, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
	void noAnswerDiffersFromWhatExecutingGivesWhateverIsChangedBetween(@ForAll("orders") List<Fixture> mutations,
			@ForAll("questions") List<Query> questions) {
		RunningApi one = INSTANCES.getFirst();
		Asked browsers = new Asked(one.url());
		for (Fixture mutation : mutations) {
			one.startFromTheSampleNetwork();
			ask(questions, mutation, browsers);
			mutation.prepare(one::as);
			ask(questions, mutation, browsers);
			Answer answer = one.as(Objects.requireNonNull(mutation.client()))
				.operation(mutation.operation(), mutation.variables());
			assertThat(answer.problems(new ContractOperation(mutation.operation()).field())).as("%s", mutation)
				.isEmpty();
			ask(questions, mutation, browsers);
			ask(questions, mutation, browsers);
		}
		assertThat(browsers.unchanged).as("how often a browser was told that nothing has changed").isPositive();
	}

	/** A few of the questions, others each time. */
	private static void ask(List<Query> questions, Fixture mutation, Asked browsers) {
		int from = Math.floorMod(mutation.operation().hashCode(), questions.size() - 5);
		for (Query question : questions.subList(from, from + 5)) {
			browsers.compare(question.fixture(), question.client(), INSTANCES.get(question.instance()).url());
		}
	}

	@Provide
	Arbitrary<List<Fixture>> orders() {
		return Arbitraries.shuffle(MUTATIONS);
	}

	@Provide
	Arbitrary<List<Query>> questions() {
		return Combinators.combine(Arbitraries.of(QUERIES), Arbitraries.of(CLIENTS), Arbitraries.of(0, 1))
			.as(Query::new)
			.list()
			.ofSize(40);
	}

	record Query(Fixture fixture, String client, int instance) {
	}

}
