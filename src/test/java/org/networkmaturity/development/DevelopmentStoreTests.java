package org.networkmaturity.development;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DevelopmentStoreTests {

	private static DevelopmentStore store(MockEnvironment environment) throws IOException {
		return DevelopmentStore.forDevelopment(environment);
	}

	@Test
	void devStoreNamesTheFolder(@TempDir Path folder) throws IOException {
		try (DevelopmentStore store = store(new MockEnvironment().withProperty("DEV_STORE", folder.toString()))) {
			assertThat(store.description()).contains(folder.toString());
			assertThat(folder.resolve("documents.mv")).exists();
		}
	}

	@Test
	void devStoreMemoryLeavesNothingBehind() throws IOException {
		try (DevelopmentStore store = store(new MockEnvironment().withProperty("DEV_STORE", "memory"))) {
			assertThat(store.description()).contains("in memory");
			assertThat(store.uri()).startsWith("mongodb://127.0.0.1:").endsWith("/network-maturity");
			assertThat(Path.of("memory")).doesNotExist();
		}
	}

	@Test
	void mongodbUriTakesThePlaceOfTheEmbeddedStore() throws IOException {
		try (DevelopmentStore store = store(new MockEnvironment().withProperty("MONGODB_URI", "mongodb://example/x")
			.withProperty("DEV_STORE", "memory"))) {
			assertThat(store.uri()).isEqualTo("mongodb://example/x");
		}
	}

}
