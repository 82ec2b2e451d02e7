package org.networkmaturity.development;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.FreePort;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.contentOf;

/**
 * The development run in a process of its own, stopped and killed while it is in use.
 */
class EmbeddedStoreTests {

	@TempDir
	private Path folder;

	@Test
	void dataSurvivesARestartAndTheSampleIsNotLoadedAgain() throws Exception {
		try (Run run = new Run()) {
			assertThat(run.record(1)).isNotNull();
			run.process.destroy();
			assertThat(run.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		try (Run run = new Run()) {
			assertThat(run.recorded()).hasSize(1);
			assertThat(run.api()
				.send("{ neighbourhoods { totalCount } practices { totalCount } }")
				.data("/neighbourhoods/totalCount")
				.asInt()).isEqualTo(41);
		}
	}

	@Test
	void aKilledProcessLosesNothingThatWasAcknowledged() throws Exception {
		List<String> acknowledged = new ArrayList<>();
		try (Run run = new Run()) {
			Thread killer = Thread.ofVirtual().start(() -> {
				try {
					while (acknowledged.size() < 40) {
						Thread.sleep(1);
					}
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				run.process.destroyForcibly();
			});
			for (int i = 0; i < 10_000 && run.process.isAlive(); i++) {
				try {
					acknowledged.add(run.record(i));
				}
				catch (RuntimeException ex) {
					break;
				}
			}
			killer.join();
			assertThat(run.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40);
		try (Run run = new Run()) {
			assertThat(run.recorded()).containsAll(acknowledged);
			assertThat(run.recorded()).hasSizeLessThanOrEqualTo(acknowledged.size() + 1);
		}
	}

	@Test
	void aFolderInUseIsRefusedWithAWordOnWhatToDo() throws IOException {
		try (EmbeddedStore store = EmbeddedStore.in(this.folder)) {
			assertThat(store.uri()).startsWith("mongodb://127.0.0.1:");
			assertThatIllegalStateException().isThrownBy(() -> EmbeddedStore.in(this.folder))
				.withMessageContaining("DEV_STORE");
		}
	}

	/**
	 * A development run in the test's folder.
	 */
	private final class Run implements AutoCloseable {

		private final int port = FreePort.find();

		private final Process process;

		Run() throws Exception {
			ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
					System.getProperty("java.class.path"), DevelopmentApplication.class.getName());
			builder.environment().put("SERVER_PORT", Integer.toString(this.port));
			builder.environment().put("DEV_STORE", EmbeddedStoreTests.this.folder.toString());
			builder.environment().remove("MONGODB_URI");
			Path log = EmbeddedStoreTests.this.folder.resolve(this.port + ".log");
			this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			for (int i = 0; i < 1_200; i++) {
				try {
					api().send("{ viewer { roles } }").data("/viewer");
					return;
				}
				catch (RuntimeException ex) {
					assertThat(this.process.isAlive()).withFailMessage(() -> contentOf(log.toFile())).isTrue();
					Thread.sleep(100);
				}
			}
			throw new AssertionError("The development run did not start: " + contentOf(log.toFile()));
		}

		Api api() {
			String url = "http://localhost:" + this.port;
			return Api.signedIn(url, url, "oxfordshire");
		}

		String record(int number) {
			Answer answer = api().operation("RecordBaseline",
					Recording.of("nbh_rural-west").draft().with("idempotencyKey", "draft " + number).variables());
			return answer.data("/recordBaseline/assessment/id").asString();
		}

		List<String> recorded() {
			List<String> ids = new ArrayList<>();
			String after = null;
			Answer page;
			do {
				Map<String, Object> variables = (after != null) ? Map.of("after", after) : Map.of();
				page = api()
					.send("""
							query($after: String) { neighbourhood(id: "nbh_rural-west") {
							  assessments(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }""",
							variables);
				ids.addAll(page.texts("/neighbourhood/assessments/nodes", "/id"));
				after = page.data("/neighbourhood/assessments/pageInfo/endCursor").asString();
			}
			while (page.data("/neighbourhood/assessments/pageInfo/hasNextPage").asBoolean());
			return ids;
		}

		@Override
		public void close() {
			this.process.destroyForcibly().onExit().join();
		}

	}

}
