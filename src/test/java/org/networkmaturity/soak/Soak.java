package org.networkmaturity.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that use two instances on one store, of which the second is killed and started
 * again.
 *
 * @param clients how many clients
 * @param calm how long both instances are there, before as well as after
 */
public record Soak(int clients, Duration calm) {

	/** Neighbourhoods of one locality, so that a meeting can be about all of them. */
	static final List<String> NEIGHBOURHOODS = List.of("nbh_abingdon-and-district", "nbh_abingdon-central",
			"nbh_wantage");

	private static final Logger logger = LoggerFactory.getLogger(Soak.class);

	/**
	 * Lets the clients work while the second instance is killed, and checks what became
	 * of all their calls.
	 * @param first where the first instance is, and the issuer
	 * @param storeUri where the store is
	 * @param database the same store's
	 * @throws Exception where the clients could not work
	 */
	public void run(String first, String storeUri, MongoDatabase database) throws Exception {
		Api api = Api.signedIn(first, first, "oxfordshire");
		History before = History.read(api);
		try (ApiProcess second = ApiProcess.secondInstance(storeUri, first)) {
			Calls calls = new Calls(List.of(api, second.as("oxfordshire")));
			Board board = new Board();
			board.note(before.current());
			work(second, calls, board, arrangeMeeting(api));
			Account account = new Account(before, calls.outcomes(), History.read(api));
			logger.info("{}", account.counts());
			account.check();
			assertThat(History.read(second.as("oxfordshire"))).isEqualTo(account.after());
			assertThat(count(database, "jointRecordings", "{ phase: { $nin: ['DONE', 'ABANDONED'] } }")).isZero();
			assertThat(count(database, "maturityRecords", "{ joint: { $exists: true } }")).isZero();
			assertThat(AuditedStates.of(Api.signedIn(first, first, "auditor"), database)).as("audited")
				.containsExactlyInAnyOrderElementsOf(account.made());
		}
	}

	private static long count(MongoDatabase database, String collection, String filter) {
		return database.getCollection(collection).countDocuments(Document.parse(filter));
	}

	private void work(ApiProcess second, Calls calls, Board board, String meetingId) throws Exception {
		AtomicBoolean goesOn = new AtomicBoolean(true);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> clients = new ArrayList<>();
			for (int i = 1; i <= this.clients; i++) {
				Client client = new Client(i, calls, board, meetingId);
				clients.add(threads.submit(() -> {
					client.work(goesOn::get);
					return null;
				}));
			}
			try {
				Thread.sleep(this.calm);
				while (!isMeetingTime()) {
					Thread.sleep(10);
				}
				Thread.sleep(300);
				second.kill();
				Thread.sleep(500);
				second.restart();
				Thread.sleep(this.calm);
			}
			finally {
				goesOn.set(false);
			}
			for (Future<?> client : clients) {
				client.get();
			}
		}
	}

	/**
	 * Whether all clients meet: one second in three.
	 */
	static boolean isMeetingTime() {
		return Instant.now().getEpochSecond() % 3 == 0;
	}

	private static String arrangeMeeting(Api api) {
		return api
			.send("""
					mutation($input: ArrangeMeetingInput!) { arrangeMeeting(input: $input) { meeting { id } problems { code path } } }""",
					Map.of("input", Map.of("localityId", "loc_10q-south-west", "heldOn", "2019-08-01")))
			.data("/arrangeMeeting/meeting/id")
			.asString();
	}

}
