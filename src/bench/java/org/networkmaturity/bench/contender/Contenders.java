package org.networkmaturity.bench.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.networkmaturity.bench.floor.Floor;
import org.networkmaturity.bench.load.Connection;
import org.networkmaturity.bench.process.Child;
import org.networkmaturity.support.FreePort;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.TestIssuer;

/**
 * Starts contenders on one store.
 *
 * @param storeUri where the store is
 * @param issuer whose tokens the application accepts
 */
public record Contenders(String storeUri, TestIssuer issuer) {

	/** As the image starts it, within the memory that the deployment gives it. */
	private static final List<String> AS_SHIPPED = List.of("-XX:MaxRAM=768m", "-XX:+UseSerialGC",
			"-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError");

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	/** Where the peers are. */
	private static final Path PEERS = Path.of("src/bench/node");

	/**
	 * The application.
	 * @param jar its jar
	 * @param options further options of the JVM
	 * @param arguments its arguments besides those that every start has
	 * @return it, while it starts
	 */
	public Contender application(Path jar, List<String> options, List<String> arguments) throws IOException {
		int port = FreePort.find();
		List<String> command = new ArrayList<>(List.of(Child.java()));
		command.addAll(AS_SHIPPED);
		command.addAll(options);
		command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + port,
				"--management.server.address=127.0.0.1", "--management.server.port=" + FreePort.find(),
				"--rate.enabled=false", "--load.deadline=PT2M"));
		command.addAll(arguments);
		return new Contender(Contender.APPLICATION, port,
				Child.start(Contender.APPLICATION, command,
						Map.of("MONGODB_URI", this.storeUri, "ISSUER_URI", this.issuer.uri())),
				new ApplicationProtocol(this.issuer));
	}

	/**
	 * Has the application train an AOT cache, in a database of its own.
	 * @param jar the jar that the cache is for
	 * @param cache where to put it
	 * @param longest how long it may take
	 */
	public void train(Path jar, Path cache, Duration longest) throws IOException, InterruptedException {
		Files.deleteIfExists(cache);
		ConnectionString store = new ConnectionString(this.storeUri);
		String database = "training-" + store.getDatabase();
		List<String> command = new ArrayList<>(List.of(Child.java()));
		command.addAll(AS_SHIPPED);
		command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar.toString(), "train", "src/deploy/training"));
		try (MongoClient client = MongoClients.create(store);
				Child training = Child.start("training", command, Map.of("MONGODB_URI",
						this.storeUri.replace("/" + store.getDatabase(), "/" + database)))) {
			training.awaitEnd(longest);
			client.getDatabase(database).drop();
		}
		if (!Files.exists(cache)) {
			throw new IOException("No cache was made: see target/bench/training.log");
		}
	}

	/**
	 * The application's jar.
	 * @return where the build put it
	 */
	public static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith("-SNAPSHOT.jar")).findFirst().orElseThrow();
		}
	}

	/**
	 * The floor.
	 * @return it, while it starts
	 */
	public Contender floor() throws IOException {
		int port = FreePort.find();
		List<String> command = new ArrayList<>(List.of(Child.java()));
		command.addAll(AS_SHIPPED);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Floor.class.getName(), this.storeUri,
				String.valueOf(port)));
		return new Contender(Contender.FLOOR, port, Child.start(Contender.FLOOR, command, Map.of()),
				(question, asked, etag) -> HttpText.post("/" + question.operation(), Map.of(), asked.variables()));
	}

	/**
	 * A peer.
	 * @param name the peer's name
	 * @return it, while it starts
	 */
	public Contender peer(String name) throws IOException, InterruptedException {
		installPeers();
		int port = FreePort.find();
		Path program = PEERS.resolve("peers").resolve(name + ".js");
		return new Contender(name, port,
				Child.start(name, List.of("node", program.toString()),
						Map.of("MONGODB_URI", this.storeUri, "PORT", String.valueOf(port), "NODE_ENV", "production")),
				(question, asked, etag) -> HttpText.post("/graphql",
						question.isMutation() ? Map.of("X-Viewer", "recorder") : Map.of(),
						Map.of("id", PersistedDocuments.id(question.operation()), "variables", asked.variables())));
	}

	/** What the peers are built on, as their lock file has it. */
	private static void installPeers() throws IOException, InterruptedException {
		if (!Files.isDirectory(PEERS.resolve("node_modules"))) {
			try (Child installing = Child.start("npm", List.of("npm", "ci", "--prefix", PEERS.toString()), Map.of())) {
				installing.awaitEnd(LONGEST_START);
			}
		}
	}

	/**
	 * Waits until a contender answers.
	 * @param contender the contender
	 * @param question what to ask it
	 * @return the contender
	 */
	public static Contender awaitAnswer(Contender contender, Question question)
			throws IOException, InterruptedException {
		byte[] request = contender.request(question, question.asked().getFirst(), null);
		long end = System.nanoTime() + LONGEST_START.toNanos();
		while (System.nanoTime() < end && contender.process().isAlive()) {
			try (Connection connection = new Connection(contender.port())) {
				if (connection.ask(request).status() == 200) {
					return contender;
				}
			}
			catch (IOException ex) {
				Thread.sleep(10);
			}
		}
		throw new IOException("The contender " + contender.name() + " does not answer: see its log in target/bench");
	}

}
