package org.networkmaturity.bench.result;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one contender took for one question in one round.
 *
 * @param requests how many it answered
 * @param seconds in which time
 * @param cpu its processor time for each request without the compiler's, in ms
 * @param compiling the compiler's share of its processor time
 * @param storeCpu the store's processor time for each request, in ms
 * @param commands the store's commands for each request
 * @param p50 how long half of the answers took at most, in ms
 * @param p99 how long all but one in a hundred took at most, in ms
 * @param megabytes its memory
 */
public record Measurement(long requests, double seconds, double cpu, double compiling, double storeCpu, double commands,
		double p50, double p99, long megabytes) {

	/**
	 * Several rounds as one: of each figure the median.
	 * @param rounds at least one
	 * @return the medians
	 */
	public static Measurement median(List<Measurement> rounds) {
		return new Measurement((long) median(rounds, Measurement::requests), median(rounds, Measurement::seconds),
				median(rounds, Measurement::cpu), median(rounds, Measurement::compiling),
				median(rounds, Measurement::storeCpu), median(rounds, Measurement::commands),
				median(rounds, Measurement::p50), median(rounds, Measurement::p99),
				(long) median(rounds, Measurement::megabytes));
	}

	private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/**
	 * How many it answers each second.
	 * @return requests
	 */
	public double perSecond() {
		return this.requests / this.seconds;
	}

}
