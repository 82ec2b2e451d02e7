package org.networkmaturity.support;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.AfterEach;
import org.networkmaturity.development.DevelopmentStore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of an application whose store may fail, and which has no more than a second for
 * each request and executes four at once.
 */
@TestPropertySource(properties = { "load.deadline=PT1S", "load.parallel=" + StoreProxyTest.PARALLEL,
		"load.queueing=PT0.2S", "server.tomcat.connection-timeout=500ms" })
@Import(StoreProxyTest.Between.class)
public abstract class StoreProxyTest extends ApiTest {

	/** How many requests are executed at once. */
	protected static final int PARALLEL = 4;

	@Autowired
	protected StoreProxy proxy;

	@Value("${local.management.port}")
	private int management;

	@AfterEach
	void mend() throws IOException, InterruptedException {
		this.proxy.mend();
		Eventually.holds(() -> health("readiness") == 200);
		assertThat(disagreements()).as("whatever the store did").isEmpty();
	}

	/**
	 * Sends something again until it is answered without an error.
	 * @param call what to send
	 * @return the answer
	 */
	protected static Answer untilAnswered(Supplier<Answer> call) {
		long end = System.nanoTime() + Eventually.PATIENCE.toNanos();
		Answer answer = call.get();
		while (answer.body().has("errors") && System.nanoTime() < end) {
			answer = call.get();
		}
		return answer;
	}

	/**
	 * Asks as an operator's tools do.
	 * @param probe liveness or readiness
	 * @return the status of the answer
	 */
	protected int health(String probe) {
		HttpResponse<String> answer = Http.send("GET",
				"http://localhost:" + this.management + "/actuator/health/" + probe, null);
		return answer.statusCode();
	}

	static class Between {

		@Bean
		StoreProxy storeProxy(DevelopmentStore store) throws IOException {
			return new StoreProxy(store.uri());
		}

		@Bean
		@Primary
		MongoConnectionDetails throughTheProxy(StoreProxy proxy) {
			return () -> new ConnectionString(proxy.uri());
		}

	}

}
