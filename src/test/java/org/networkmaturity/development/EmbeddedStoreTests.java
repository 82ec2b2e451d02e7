package org.networkmaturity.development;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.DevelopmentRun;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The development run in a process of its own, stopped and killed while it is in use.
 */
class EmbeddedStoreTests {

	@TempDir
	private Path folder;

	@Test
	void dataSurvivesARestartAndTheSampleIsNotLoadedAgain() throws Exception {
		try (DevelopmentRun run = start()) {
			assertThat(record(api(run), 1)).isNotNull();
			run.stop();
		}
		try (DevelopmentRun run = start()) {
			assertThat(recorded(api(run))).hasSize(1);
			assertThat(api(run).send("{ neighbourhoods { totalCount } practices { totalCount } }")
				.data("/neighbourhoods/totalCount")
				.asInt()).isEqualTo(41);
		}
	}

	@Test
	void aKilledProcessLosesNothingThatWasAcknowledged() throws Exception {
		List<String> acknowledged = new CopyOnWriteArrayList<>();
		try (DevelopmentRun run = start()) {
			Api api = api(run);
			Thread killer = Thread.ofVirtual().start(() -> {
				try {
					while (acknowledged.size() < 40) {
						Thread.sleep(1);
					}
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				run.kill();
			});
			for (int i = 0; i < 10_000 && run.isAlive(); i++) {
				try {
					acknowledged.add(record(api, i));
				}
				catch (RuntimeException ex) {
					break;
				}
			}
			killer.join();
		}
		assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40);
		try (DevelopmentRun run = start()) {
			List<String> kept = recorded(api(run));
			assertThat(kept).containsAll(acknowledged);
			assertThat(kept).hasSizeLessThanOrEqualTo(acknowledged.size() + 1);
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

	private DevelopmentRun start() throws IOException, InterruptedException {
		return DevelopmentRun.start(this.folder);
	}

	private static Api api(DevelopmentRun run) {
		return Api.signedIn(run.url(), run.url(), "oxfordshire");
	}

	private static String record(Api api, int number) {
		Answer answer = api.operation("RecordBaseline",
				Recording.of("nbh_rural-west").draft().with("idempotencyKey", "draft " + number).variables());
		return answer.data("/recordBaseline/assessment/id").asString();
	}

	private static List<String> recorded(Api api) {
		List<String> ids = new ArrayList<>();
		String after = null;
		Answer page;
		do {
			Map<String, Object> variables = (after != null) ? Map.of("after", after) : Map.of();
			page = api.send("""
					query($after: String) { neighbourhood(id: "nbh_rural-west") {
					  assessments(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }""",
					variables);
			ids.addAll(page.texts("/neighbourhood/assessments/nodes", "/id"));
			after = page.data("/neighbourhood/assessments/pageInfo/endCursor").asString();
		}
		while (page.data("/neighbourhood/assessments/pageInfo/hasNextPage").asBoolean());
		return ids;
	}

}
