package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The history of one network, all of which follows from a seed: carries steps out through
 * the front door, and compares what the API answers with what a {@link NaiveNetwork}
 * says.
 */
final class NetworkHistory {

	private static final int STEPS = 25;

	private final Random random;

	private final RandomDays days;

	private final RandomNetwork start;

	private final NaiveNetwork network;

	private final List<NetworkStep> accepted = new ArrayList<>();

	private final Set<String> seen = new TreeSet<>();

	NetworkHistory(long seed) {
		this.random = new Random(seed);
		this.days = new RandomDays(this.random);
		this.start = new RandomNetwork(this.random, this.days);
		this.network = new NaiveNetwork(this.start);
	}

	/**
	 * What is to be in the store before anything happens.
	 */
	RandomNetwork start() {
		return this.start;
	}

	/**
	 * Carries out one step after the other, and compares the outcome of each.
	 * @param afterEach what to do after each, with the days on which something may have
	 * happened
	 */
	void takePlace(Api manager, Consumer<List<LocalDate>> afterEach) {
		RandomSteps steps = new RandomSteps(this.random, this.days, this.network);
		for (int i = 0; i < STEPS; i++) {
			take(steps.next((double) i / STEPS, "step-" + i), manager);
			afterEach.accept(this.days.eventful());
		}
	}

	private void take(NetworkStep step, Api manager) {
		Answer answer = manager.operation(step.operation(), Map.of("input", step.input()));
		List<String> problems = this.network.problems(step);
		assertThat(answer.problems(step.mutation())).as("the problems of %s", step)
			.containsExactlyInAnyOrderElementsOf(problems);
		problems.forEach((problem) -> this.seen.add(step.mutation() + " " + problem.replaceFirst("\\.\\d+$", "")));
		if (problems.isEmpty()) {
			JsonNode id = answer.data("/" + step.mutation() + "/neighbourhood/id");
			this.network.take(step, id.isString() ? id.asString() : null);
			this.accepted.add(step);
			this.seen.add((step instanceof NetworkStep.Formed formed)
					? "%s from %d".formatted(step.mutation(), Math.min(2, formed.formedFrom().size()))
					: step.mutation());
		}
	}

	/**
	 * Compares every day on which something may have happened, those around it, some
	 * others, and what is answered where no day is asked for.
	 */
	void compare(LocalDate today, Api reader) {
		List<@Nullable LocalDate> all = new ArrayList<>(this.days.boundaries());
		all.addAll(this.days.several(6));
		this.network.neighbourhoods()
			.forEach((each) -> this.days.boundaries().forEach((day) -> this.seen.add(this.network.bandOn(day, each))));
		all.add(null);
		new NetworkComparison(new NetworkQuestions(this.network, today), this.random, reader).compare(all);
	}

	/**
	 * The steps that met no problem.
	 */
	List<NetworkStep> accepted() {
		return this.accepted;
	}

	/**
	 * What has come up: mutations, problems and bands.
	 */
	Set<String> seen() {
		return this.seen;
	}

}
