package org.networkmaturity.development;

import java.io.IOException;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

import org.springframework.core.env.Environment;

/**
 * The MongoDB, or what stands in for it, that a developer's machine or a test uses.
 *
 * @param description what it is, for a person
 * @param uri where it is, with the name of the database
 * @param closing how to stop it
 */
public record DevelopmentStore(String description, String uri, Runnable closing) implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DevelopmentStore.class);

	private static final String DATABASE = "network-maturity";

	private static final String IMAGE = "mongo:8";

	/**
	 * What a developer asked for: MONGODB_URI, or by DEV_STORE Testcontainers' MongoDB
	 * ({@code docker}), the embedded store in memory ({@code memory}) or in a folder,
	 * {@code .data} where nobody asks for anything.
	 * @param environment where they asked
	 * @return the store, running
	 * @throws IOException where its folder cannot be made
	 */
	static DevelopmentStore forDevelopment(Environment environment) throws IOException {
		String uri = environment.getProperty("MONGODB_URI", "");
		if (!uri.isBlank()) {
			return announce(external("the MongoDB of MONGODB_URI", uri));
		}
		String asked = environment.getProperty("DEV_STORE", ".data");
		return announce(switch (asked) {
			case "docker" -> container();
			case "memory" -> embedded("the embedded store, in memory", EmbeddedStore.inMemory());
			default -> embedded("the embedded store, in the folder " + asked, EmbeddedStore.in(Path.of(asked)));
		});
	}

	/**
	 * The best store that the tests can have here: MONGODB_TEST_URI, else Testcontainers'
	 * MongoDB where there is Docker, else the embedded store in memory.
	 * @param environment where MONGODB_TEST_URI is
	 * @return the store, running
	 */
	public static DevelopmentStore forTests(Environment environment) {
		String uri = environment.getProperty("MONGODB_TEST_URI", "");
		if (!uri.isBlank()) {
			return announce(external("the MongoDB of MONGODB_TEST_URI", uri));
		}
		return announce(DockerClientFactory.instance().isDockerAvailable() ? container()
				: embedded("the embedded store, in memory (there is neither MONGODB_TEST_URI nor Docker)",
						EmbeddedStore.inMemory()));
	}

	private static DevelopmentStore external(String description, String uri) {
		return new DevelopmentStore(description, uri, () -> {
		});
	}

	private static DevelopmentStore container() {
		MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
		container.start();
		return new DevelopmentStore("Testcontainers' " + IMAGE, container.getReplicaSetUrl(DATABASE), container::stop);
	}

	private static DevelopmentStore embedded(String description, EmbeddedStore store) {
		return new DevelopmentStore(description, store.uri() + "/" + DATABASE, store::close);
	}

	private static DevelopmentStore announce(DevelopmentStore store) {
		logger.info("Documents are kept in {}", store.description());
		return store;
	}

	@Override
	public void close() {
		this.closing.run();
	}

}
