package org.networkmaturity.training;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.networkmaturity.store.Changes;

/**
 * What an API is asked during a training, by several clients at once.
 */
final class TrainingLoad {

	private static final int CLIENTS = 8;

	private final List<TrainingCall> calls;

	private final Changes changes;

	TrainingLoad(TrainingFile file, URI api, TrainingIssuer issuer, Changes changes) {
		ContractDocuments documents = new ContractDocuments();
		this.calls = file.requests()
			.stream()
			.map((request) -> TrainingCall.of(request, documents.named(request.operation()), api,
					issuer.token(request.caller(), file.callerOf(request))))
			.toList();
		this.changes = changes;
	}

	/**
	 * Sends all of it once in its order, and then all over again from each client.
	 * @param time for how long the clients do
	 * @return how many requests were answered
	 * @throws StoppedTrainingException where one was not answered as it should be
	 */
	long run(Duration time) {
		try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			this.calls.forEach((call) -> call.send(http, null));
			long end = System.nanoTime() + time.toNanos();
			List<CompletableFuture<Long>> clients = IntStream.range(0, CLIENTS)
				.mapToObj((client) -> CompletableFuture
					.supplyAsync(() -> ask(http, client * this.calls.size() / CLIENTS, end), threads))
				.toList();
			return this.calls.size() + clients.stream().mapToLong(CompletableFuture::join).sum();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof StoppedTrainingException stopped) ? stopped
					: new StoppedTrainingException("The API did not answer: " + ex.getCause());
		}
	}

	/**
	 * Asks everything twice, once without the answer and once with it. From time to time
	 * the store gets another version, so that answers are executed as well as given
	 * again.
	 */
	private long ask(HttpClient http, int first, long end) {
		long answered = 0;
		for (int next = first; System.nanoTime() < end; next++) {
			if (next % this.calls.size() == 0) {
				this.changes.renew();
			}
			TrainingCall call = this.calls.get(next % this.calls.size());
			call.send(http, call.send(http, null));
			answered += 2;
		}
		return answered;
	}

}
