package org.networkmaturity.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.HdrHistogram.Histogram;

/**
 * Several connections that ask one request after the other for some time.
 *
 * @param connections how many
 */
public record Load(int connections) {

	private static final long LONGEST = Duration.ofMinutes(5).toNanos();

	/**
	 * Asks.
	 * @param port where the server listens
	 * @param requests what to ask, in turns
	 * @param status what each answer must be
	 * @param time how long
	 * @return how long the answers took, in ns
	 * @throws IOException where an answer is another, or none comes
	 */
	public Histogram run(int port, List<byte[]> requests, int status, Duration time)
			throws IOException, InterruptedException {
		AtomicInteger next = new AtomicInteger();
		long end = System.nanoTime() + time.toNanos();
		List<Future<Histogram>> running = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(this.connections)) {
			for (int i = 0; i < this.connections; i++) {
				running.add(threads.submit(() -> ask(port, requests, status, next, end)));
			}
		}
		Histogram all = new Histogram(LONGEST, 3);
		for (Future<Histogram> each : running) {
			try {
				all.add(each.get());
			}
			catch (ExecutionException ex) {
				throw new IOException("An answer failed", ex.getCause());
			}
		}
		return all;
	}

	private static Histogram ask(int port, List<byte[]> requests, int status, AtomicInteger next, long end)
			throws IOException {
		Histogram taken = new Histogram(LONGEST, 3);
		try (Connection connection = new Connection(port)) {
			for (long start = System.nanoTime(); start < end;) {
				Reply reply = connection.ask(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
				long now = System.nanoTime();
				if (reply.status() != status) {
					throw new IOException("Asked for %d, got %s: %s".formatted(status, reply.head(),
							reply.text().substring(0, Math.min(reply.length(), 500))));
				}
				taken.recordValue(Math.min(now - start, LONGEST));
				start = now;
			}
		}
		return taken;
	}

}
