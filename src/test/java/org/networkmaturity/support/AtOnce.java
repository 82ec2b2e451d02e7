package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Calls that are made at the same moment.
 */
public final class AtOnce {

	private AtOnce() {
	}

	/**
	 * Makes calls, each in a thread of its own.
	 * @param calls they
	 * @return their answers, in the same order
	 */
	public static List<Answer> of(List<Callable<Answer>> calls) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : threads.invokeAll(calls)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	/**
	 * Makes one call several times.
	 * @param times how often
	 * @param call the call, given which one of them it is
	 * @return the answers, in that order
	 */
	public static List<Answer> of(int times, IntFunction<Answer> call) throws Exception {
		return of(IntStream.range(0, times).mapToObj((i) -> (Callable<Answer>) () -> call.apply(i)).toList());
	}

}
