package org.networkmaturity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Eventually;
import org.networkmaturity.support.StoreFault;
import org.networkmaturity.support.StoreProxy;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the program starts and ends, in a process of its own.
 */
class LifecycleTests extends ApiTest {

	@Autowired
	private DevelopmentStore store;

	private static int timesWaited() {
		try {
			return Files.exists(ApiProcess.LOG)
					? Files.readString(ApiProcess.LOG).split("There is no store yet", -1).length : 1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void itWaitsForItsStoreAndEndsOnceWhatWasAskedIsAnswered() throws Exception {
		int before = timesWaited();
		try (StoreProxy proxy = new StoreProxy(this.store.uri());
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			proxy.fail(StoreFault.REFUSE);
			Future<ApiProcess> starting = threads.submit(() -> ApiProcess.asShipped(proxy.uri(), url()));
			Eventually.holds(() -> timesWaited() > before);
			proxy.mend();
			try (ApiProcess api = starting.get()) {
				assertThat(api.health("readiness")).isEqualTo(200);
				proxy.fail(StoreFault.HOLD);
				Future<Answer> underway = threads.submit(
						() -> api.as("front-end").byId().operation("FederationMaturity", Map.of("id", "fed_10q-pml")));
				Eventually.holds(() -> proxy.underway() > 0);
				api.terminate();
				Eventually.holds(() -> api.health("readiness") == 503);
				Eventually.holds(() -> !api.isListening());
				assertThat(underway.isDone()).isFalse();
				proxy.mend();
				assertThat(underway.get().data("/federation/id").asString()).isEqualTo("fed_10q-pml");
				assertThat(api.awaitDeath()).as("128 and the number of SIGTERM").isEqualTo(143);
			}
		}
	}

	@Test
	void aWrongConfigurationEndsItWithOneAndASentence(@TempDir Path folder) throws Exception {
		Path output = folder.resolve("output");
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				ApiProcess.classPathWithoutTests(), NetworkMaturityTracker.class.getName(),
				"--MONGODB_URI=localhost:27017", "--ISSUER_URI=https://issuer.example.org", "--server.port=0",
				"--management.server.port=0")
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		assertThat(process.waitFor()).isEqualTo(1);
		assertThat(output).content()
			.contains("MONGODB_URI is not the address of a MongoDB")
			.doesNotContain("\tat ", "Exception");
	}

}
