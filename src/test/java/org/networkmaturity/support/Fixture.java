package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fixture of the contract with the front end: what is sent in one case, and what comes
 * back.
 *
 * @param operation the operation's name
 * @param name what the case is called; that in which all goes well is {@value #NORMAL}
 * @param content the description, the client, what comes before, the variables and the
 * response
 */
public record Fixture(String operation, String name, JsonNode content) {

	/** The name of the case that each operation has. */
	public static final String NORMAL = "normal";

	private static final Path FOLDER = Path.of("frontend-contract/fixtures");

	/** No figure is rounded on its way. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final ObjectWriter WRITER = JSON.writer()
		.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
			.withObjectNameValueSpacing(Separators.Spacing.AFTER)
			.withObjectEmptySeparator("")
			.withArrayEmptySeparator("")).withObjectIndenter(new DefaultIndenter("  ", "\n"))
			.withArrayIndenter(new DefaultIndenter("  ", "\n")));

	/**
	 * Every fixture.
	 * @return they, by operation and name
	 */
	public static List<Fixture> all() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(Files::isRegularFile)
				.sorted()
				.map((file) -> FOLDER.relativize(file).toString().replace(".json", ""))
				.map(Fixture::called)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The fixture of an operation in which all goes well.
	 * @param operation the operation's name
	 * @return the fixture
	 */
	public static Fixture normal(String operation) {
		return called(operation + "/" + NORMAL);
	}

	private static Fixture called(String path) {
		String[] parts = path.split("/", 2);
		return new Fixture(parts[0], parts[1], JSON.readTree(FOLDER.resolve(path + ".json")));
	}

	/**
	 * The demo client that sends it.
	 * @return the client's name; null where nobody is signed in
	 */
	public @Nullable String client() {
		return this.content.path("client").isNull() ? null : this.content.path("client").asString();
	}

	/**
	 * What is sent before it, and what before that.
	 * @return other fixtures, in the order in which they are sent
	 */
	public List<Fixture> before() {
		return this.content.path("after")
			.valueStream()
			.map((path) -> called(path.asString()))
			.flatMap((each) -> Stream.concat(each.before().stream(), Stream.of(each)))
			.toList();
	}

	/**
	 * The operation's variables.
	 * @return they, by name
	 */
	public Map<String, ?> variables() {
		return JSON.convertValue(this.content.path("variables"),
				JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
	}

	/**
	 * What it answers.
	 * @return the body
	 */
	public JsonNode response() {
		return this.content.path("response");
	}

	/**
	 * Sends what comes before it.
	 * @param clients who is signed in
	 * @throws AssertionError where that meets an error
	 */
	public void prepare(Function<String, Api> clients) {
		before().forEach((earlier) -> earlier.sendAlone(clients).data(""));
	}

	/**
	 * Sends it, and before that what comes before it.
	 * @param clients who is signed in
	 * @return the answer
	 */
	public Answer send(Function<String, Api> clients) {
		prepare(clients);
		return sendAlone(clients);
	}

	private Answer sendAlone(Function<String, Api> clients) {
		return clients.apply(Objects.requireNonNull(client())).operation(this.operation, variables());
	}

	/**
	 * The file with another response, as it is written: in a fixed layout, so that a
	 * difference between two versions is one between what they say.
	 * @param response the body, as JSON
	 * @return the text
	 */
	public String with(String response) {
		ObjectNode file = JSON.createObjectNode();
		for (String field : List.of("description", "client")) {
			file.set(field, this.content.path(field));
		}
		if (this.content.path("after") instanceof ArrayNode after) {
			file.set("after", after);
		}
		file.set("variables", this.content.path("variables"));
		file.set("response", JSON.readTree(response));
		return WRITER.writeValueAsString(file) + "\n";
	}

	/**
	 * Where it is kept.
	 * @return the file
	 */
	public Path file() {
		return FOLDER.resolve(this + ".json");
	}

	@Override
	public String toString() {
		return this.operation + "/" + this.name;
	}

}
