package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.support.RunningApi;

import org.springframework.core.io.DefaultResourceLoader;

/**
 * Whatever was recorded, agreed, revised and withdrawn, in whatever order: what was true
 * on a day as it was known at an instant is what somebody who kept a copy of everything
 * would look up.
 */
class TwoKindsOfTimeTests {

	private static final int DIMENSIONS = 6;

	private static final AtomicInteger tries = new AtomicInteger();

	private static @Nullable RunningApi api;

	@BeforeContainer
	static void start() {
		api = RunningApi.start(new DefaultResourceLoader(), "--limits.tokens=15000", "--limits.fields=10000",
				"--limits.aliases=1000", "--limits.cost=100000000", "--limits.root-fields=1000");
	}

	@AfterContainer
	static void stop() {
		if (api != null) {
			api.close();
		}
	}

	@Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
	void everyMomentIsAnsweredAsIfEverythingHadBeenCopiedAtEveryChange(@ForAll("steps") List<Step> steps) {
		History history = history();
		steps.forEach((step) -> {
			history.take(step);
			history.compareNow();
		});
		history.compareAllTimes();
	}

	private static History history() {
		RunningApi api = Objects.requireNonNull(TwoKindsOfTimeTests.api);
		int number = tries.incrementAndGet();
		Neighbourhood neighbourhood = Neighbourhood.of("try-" + number, "Try " + number, null, "com_10Q",
				"loc_10q-west", "fed_10q-pml", NaiveModel.FORMED_ON, List.of());
		api.bean(Neighbourhoods.class).addWhereAbsent(List.of(neighbourhood));
		return new History(neighbourhood.id(), api.as("oxfordshire"), api.as("front-end"));
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		Arbitrary<List<Step>> afterTheFirst = Arbitraries
			.frequencyOf(Tuple.of(3, baseline()), Tuple.of(6, progress()), Tuple.of(6, revision()),
					Tuple.of(4, agreement()), Tuple.of(3, withdrawal()))
			.list()
			.ofMaxSize(12)
			.withSizeDistribution(RandomDistribution.uniform());
		return Combinators.combine(baseline(), afterTheFirst)
			.as((first, others) -> Stream.concat(Stream.of(first), others.stream()).toList());
	}

	private static Arbitrary<Step> baseline() {
		return Combinators.combine(Arbitraries.just("BASELINE"), editions(3, 2), days(5, 1), marks(), mostly())
			.as(Step.Recorded::new);
	}

	private static Arbitrary<Step> progress() {
		return Combinators.combine(Arbitraries.just("PROGRESS"), editions(2, 3), days(1, 3), marks(), mostly())
			.as(Step.Recorded::new);
	}

	private static Arbitrary<Step> revision() {
		return Combinators
			.combine(place(), days(1, 1).injectNull(0.5), namedMarks(), reason().injectNull(0.1), rarely())
			.as(Step.Revised::new);
	}

	private static Arbitrary<Step> agreement() {
		return Combinators.combine(place(), rarely()).as(Step.Agreed::new);
	}

	private static Arbitrary<Step> withdrawal() {
		return Combinators.combine(place(), reason(), rarely()).as(Step.Withdrawn::new);
	}

	private static Arbitrary<Integer> place() {
		return Arbitraries.integers().between(0, 5);
	}

	/**
	 * Baselines rather in the earlier edition and progress in the later one, so that they
	 * meet across the two.
	 */
	private static Arbitrary<NaiveEdition> editions(int earlier, int later) {
		return Arbitraries.frequency(Tuple.of(earlier, NaiveEdition.E2018), Tuple.of(later, NaiveEdition.E2019));
	}

	private static Arbitrary<Boolean> mostly() {
		return Arbitraries.frequency(Tuple.of(7, true), Tuple.of(3, false));
	}

	private static Arbitrary<Boolean> rarely() {
		return Arbitraries.frequency(Tuple.of(14, false), Tuple.of(1, true));
	}

	private static Arbitrary<String> reason() {
		return Arbitraries.frequency(Tuple.of(12, "new evidence"), Tuple.of(1, " "));
	}

	/**
	 * Days of which the early and the late ones come up more or less often, and now and
	 * then one that is not allowed.
	 */
	private static Arbitrary<LocalDate> days(int early, int late) {
		return Arbitraries.frequencyOf(Tuple.of(early * 8, Arbitraries.of(History.DAYS.subList(0, 3))),
				Tuple.of(late * 8, Arbitraries.of(History.DAYS.subList(3, 6))),
				Tuple.of(1, Arbitraries.of(NaiveModel.FORMED_ON.minusDays(1), LocalDate.of(2999, 1, 1))));
	}

	private static Arbitrary<String> marks() {
		Arbitrary<Character> required = Arbitraries.frequency(Tuple.of(20, '1'), Tuple.of(20, '0'), Tuple.of(20, '2'),
				Tuple.of(20, '3'), Tuple.of(10, Step.NOT_APPLICABLE), Tuple.of(1, Step.NO_LEVEL),
				Tuple.of(1, Step.NOT_NAMED));
		return Combinators.combine(required.list().ofSize(DIMENSIONS - 1), optional()).as(TwoKindsOfTimeTests::text);
	}

	private static Arbitrary<String> namedMarks() {
		Arbitrary<Character> required = Arbitraries.frequency(Tuple.of(20, Step.NOT_NAMED), Tuple.of(2, '0'),
				Tuple.of(2, '1'), Tuple.of(2, '2'), Tuple.of(2, '3'), Tuple.of(1, Step.NOT_APPLICABLE),
				Tuple.of(1, Step.NO_LEVEL));
		return Combinators.combine(required.list().ofSize(DIMENSIONS - 1), optional()).as(TwoKindsOfTimeTests::text);
	}

	private static Arbitrary<Character> optional() {
		return Arbitraries.frequency(Tuple.of(6, Step.NOT_NAMED), Tuple.of(1, '0'), Tuple.of(1, '2'),
				Tuple.of(1, Step.NOT_APPLICABLE), Tuple.of(1, Step.NO_LEVEL));
	}

	private static String text(List<Character> required, char optional) {
		StringBuilder text = new StringBuilder();
		required.forEach(text::append);
		return text.append(optional).toString();
	}

}
