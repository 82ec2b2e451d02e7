package org.networkmaturity.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Eventually;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.StoreFault;
import org.networkmaturity.support.StoreProxyTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An instance that is asked for more than it can do answers as much as it can, and says
 * to the rest that it cannot now.
 */
class OverloadTests extends StoreProxyTest {

	private static final int CLIENTS = 10 * PARALLEL;

	private static final int CALLS = 5;

	private Answer federation() {
		return as("front-end").send("{ federation(id: \"fed_10q-pml\") { name } }");
	}

	private List<Answer> callAgainAndAgain(int times) {
		List<Answer> answers = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			answers.add(federation());
		}
		return answers;
	}

	@Test
	void atTenTimesTheLoadItShedsAndStaysResponsive() throws Exception {
		federation();
		this.proxy.takeMostUnderway();
		this.proxy.slow(Duration.ofMillis(150));
		List<Answer> answers = new ArrayList<>();
		AtomicBoolean busy = new AtomicBoolean(true);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<List<Integer>> probes = threads.submit(() -> {
				List<Integer> statuses = new ArrayList<>();
				while (busy.get()) {
					long start = System.nanoTime();
					statuses.add(health("liveness"));
					statuses.add(health("readiness"));
					assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Eventually.PATIENCE);
				}
				return statuses;
			});
			List<Future<List<Answer>>> clients = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				clients.add(threads.submit(() -> callAgainAndAgain(CALLS)));
			}
			for (Future<List<Answer>> client : clients) {
				answers.addAll(client.get());
			}
			busy.set(false);
			assertThat(probes.get()).as("health").isNotEmpty().containsOnly(200);
		}
		assertThat(answers).extracting(Answer::status).contains(200, 503).containsOnly(200, 503);
		List<Answer> shed = answers.stream().filter((answer) -> answer.status() == 503).toList();
		assertThat(shed).allSatisfy((each) -> assertThat(each.headers().firstValue("Retry-After")).hasValue("5"))
			.anySatisfy((each) -> assertThat(each.body().toString())
				.isEqualTo("{\"errors\":[{\"message\":\"Too much is being asked of this server "
						+ "just now. Nothing was executed: try again in a moment\",\"extensions\":{\"classification\":"
						+ "\"SERVICE_UNAVAILABLE\"}}]}"));
		assertThat(this.proxy.takeMostUnderway()).as("commands at once, some of them given up a moment ago")
			.isBetween(1, 2 * PARALLEL);
		this.proxy.mend();
		assertThat(callAgainAndAgain(2 * PARALLEL)).extracting(Answer::status).containsOnly(200);
	}

	@Test
	void aDownloadNeedsAPlaceToo() throws Exception {
		String download = url() + "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2020-03-31";
		assertThat(as("nhse").download(download).statusCode()).isEqualTo(200);
		this.proxy.fail(StoreFault.HOLD);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Answer>> holding = new ArrayList<>();
			for (int i = 0; i < PARALLEL; i++) {
				holding.add(threads.submit(this::federation));
			}
			Eventually.holds(() -> this.proxy.underway() == PARALLEL);
			assertThat(as("nhse").download(download).statusCode()).isEqualTo(503);
			this.proxy.mend();
			for (Future<Answer> each : holding) {
				assertThat(each.get().status()).isIn(200, 503);
			}
		}
		assertThat(as("nhse").download(download).statusCode()).isEqualTo(200);
	}

	@Test
	void whoSendsSlowlyIsTurnedAwayAndHoldsUpNobody() throws Exception {
		String token = Http.token(url(), "front-end");
		List<Socket> slow = new ArrayList<>();
		for (int i = 0; i < 2 * PARALLEL; i++) {
			slow.add(begin(token));
		}
		assertThat(federation().status()).isEqualTo(200);
		for (Socket each : slow) {
			assertThat(answer(each)).startsWith("HTTP/1.1 408")
				.contains("The body did not arrive in time. Nothing was executed");
		}
	}

	@Test
	void whoSendsABitAtATimeHasNoMoreThanTheDeadline() throws Exception {
		Socket drop = begin(Http.token(url(), "front-end"));
		InputStream in = drop.getInputStream();
		long end = System.nanoTime() + Eventually.PATIENCE.toNanos();
		while (in.available() == 0 && System.nanoTime() < end) {
			drop.getOutputStream().write(' ');
			Thread.sleep(100);
		}
		assertThat(answer(drop)).startsWith("HTTP/1.1 408");
	}

	private Socket begin(String token) throws IOException {
		Socket socket = new Socket("localhost", Integer.parseInt(url().substring(url().lastIndexOf(':') + 1)));
		socket.setSoTimeout((int) Eventually.PATIENCE.toMillis());
		socket.getOutputStream()
			.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
					+ "Authorization: Bearer " + token + "\r\n\r\n{")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String answer(Socket socket) throws IOException {
		try (socket) {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
