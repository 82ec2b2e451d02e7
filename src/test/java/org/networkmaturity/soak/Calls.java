package org.networkmaturity.soak;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;

/**
 * Makes calls, each at one instance after the other until it has an outcome, and keeps
 * the outcomes.
 */
final class Calls {

	private static final int MOST_SENDINGS = 60;

	private final List<Api> instances;

	private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

	Calls(List<Api> instances) {
		this.instances = instances;
	}

	/**
	 * Makes a call.
	 * @param mutation what to call
	 * @param word the call's own word
	 * @param variables what to say
	 * @param instance which instance to ask first
	 * @return the outcome
	 */
	Outcome make(Mutation mutation, String word, Map<String, ?> variables, int instance) throws InterruptedException {
		Outcome outcome = outcome(mutation, word, variables, instance);
		this.outcomes.add(outcome);
		return outcome;
	}

	/**
	 * Makes an acknowledged call once more, at the other instance.
	 * @param first what came of it
	 * @param variables what was said
	 * @param instance which instance was asked first
	 */
	void repeat(Outcome first, Map<String, ?> variables, int instance) throws InterruptedException {
		Outcome second = outcome(first.mutation(), first.word(), variables, instance + 1);
		if (!second.problems().isEmpty() || !second.made().equals(first.made())) {
			throw new AssertionError("A repeated call came to something else: %s, %s".formatted(first, second));
		}
	}

	private Outcome outcome(Mutation mutation, String word, Map<String, ?> variables, int instance)
			throws InterruptedException {
		for (int i = 0; i < MOST_SENDINGS; i++) {
			Answer answer = send(this.instances.get((instance + i) % this.instances.size()), mutation, variables);
			if (answer != null) {
				return Outcome.of(mutation, word, answer, i + 1);
			}
			Thread.sleep(ThreadLocalRandom.current().nextInt(600));
		}
		throw new AssertionError(mutation + " of " + word + " came to nothing");
	}

	private static @Nullable Answer send(Api api, Mutation mutation, Map<String, ?> variables) {
		try {
			Answer answer = api.send(mutation.document(), variables);
			return (answer.status() != 200 || answer.errors().contains("SERVICE_UNAVAILABLE")) ? null : answer;
		}
		catch (RuntimeException ex) {
			// the instance is not there, or was killed before it answered
			return null;
		}
	}

	List<Outcome> outcomes() {
		return List.copyOf(this.outcomes);
	}

}
