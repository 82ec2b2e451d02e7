package org.networkmaturity.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.contender.Contender;
import org.networkmaturity.bench.contender.Question;
import org.networkmaturity.bench.contender.Question.Asked;
import org.networkmaturity.bench.data.Network;
import org.networkmaturity.bench.load.Connection;
import org.networkmaturity.bench.load.Load;
import org.networkmaturity.bench.process.Store;
import org.networkmaturity.bench.process.Usage;
import org.networkmaturity.bench.result.Measurement;

/**
 * Warms contenders, and measures them in turns.
 *
 * @param options how long, and how often
 * @param store what all of them read
 * @param network what is in it
 */
record Measuring(Options options, Store store, Network network) {

	private static final double WARM = 0.05;

	private static final Duration WINDOW = Duration.ofSeconds(2);

	/**
	 * Measures contenders.
	 * @param contenders they
	 * @param question what they are asked
	 * @param isRepeated whether it is asked for what has changed since the last answer
	 * @return the medians of all rounds
	 */
	Map<String, Measurement> measure(List<Contender> contenders, Question question, boolean isRepeated)
			throws IOException, InterruptedException {
		Map<String, List<Measurement>> rounds = new LinkedHashMap<>();
		Map<String, List<byte[]>> requests = new LinkedHashMap<>();
		for (Contender contender : contenders) {
			List<byte[]> theirs = requests(contender, question, isRepeated);
			requests.put(contender.name(), theirs);
			warm(contender, question, theirs, isRepeated);
		}
		for (int i = 0; i < this.options.rounds(); i++) {
			for (Contender contender : contenders) {
				rounds.computeIfAbsent(contender.name(), (name) -> new ArrayList<>())
					.add(once(contender, question, Objects.requireNonNull(requests.get(contender.name())), isRepeated,
							this.options.time()));
			}
		}
		Map<String, Measurement> medians = new LinkedHashMap<>();
		rounds.forEach((name, all) -> medians.put(name, Measurement.median(all)));
		return medians;
	}

	/**
	 * Measures one contender alone.
	 * @param contender which
	 * @param question what it is asked
	 * @param isRepeated whether it is asked for what has changed since the last answer
	 * @return the median of all rounds
	 */
	Measurement measure(Contender contender, Question question, boolean isRepeated)
			throws IOException, InterruptedException {
		return Objects.requireNonNull(measure(List.of(contender), question, isRepeated).get(contender.name()));
	}

	private static List<byte[]> requests(Contender contender, Question question, boolean isRepeated)
			throws IOException {
		List<byte[]> requests = new ArrayList<>();
		for (Asked asked : question.asked()) {
			requests.add(contender.request(question, asked, isRepeated ? etag(contender, question, asked) : null));
		}
		return requests;
	}

	/**
	 * Whether an answer may be kept, and asked for again with what it is like.
	 * @param contender whose answer
	 * @param question to what
	 * @return whether it has an ETag
	 */
	static boolean isKept(Contender contender, Question question) throws IOException {
		return etag(contender, question, question.asked().getFirst()) != null;
	}

	private static @Nullable String etag(Contender contender, Question question, Asked asked) throws IOException {
		try (Connection connection = new Connection(contender.port())) {
			return connection.ask(contender.request(question, asked, null)).etag();
		}
	}

	private void warm(Contender contender, Question question, List<byte[]> requests, boolean isRepeated)
			throws IOException, InterruptedException {
		long end = System.nanoTime() + this.options.warming().toNanos();
		int warm = 0;
		while (warm < 2 && System.nanoTime() < end) {
			warm = (once(contender, question, requests, isRepeated, WINDOW).compiling() < WARM) ? warm + 1 : 0;
		}
	}

	private Measurement once(Contender contender, Question question, List<byte[]> requests, boolean isRepeated,
			Duration time) throws IOException, InterruptedException {
		if (question.isMutation()) {
			this.network.forgetProgress();
		}
		long commands = this.network.commands();
		Usage storeBefore = this.store.usage();
		Usage before = contender.process().usage();
		long start = System.nanoTime();
		Histogram taken = new Load(this.options.connections()).run(contender.port(), requests, isRepeated ? 304 : 200,
				time);
		double seconds = (System.nanoTime() - start) / 1e9;
		Usage after = contender.process().usage();
		Usage storeAfter = this.store.usage();
		double requestsMade = taken.getTotalCount();
		return new Measurement(taken.getTotalCount(), seconds, after.workSince(before) / requestsMade,
				after.compilingSince(before) / (double) Math.max(1, after.total() - before.total()),
				(storeAfter != null && storeBefore != null) ? storeAfter.workSince(storeBefore) / requestsMade
						: Double.NaN,
				(this.network.commands() - commands) / requestsMade, taken.getValueAtPercentile(50) / 1e6,
				taken.getValueAtPercentile(99) / 1e6, contender.process().megabytes());
	}

}
