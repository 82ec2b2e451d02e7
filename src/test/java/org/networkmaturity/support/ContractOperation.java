package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation of the contract with the front end, with its example.
 *
 * @param name its name
 */
public record ContractOperation(String name) {

	private static final Path OPERATIONS = Path.of("frontend-contract/operations");

	private static final Path FRAGMENTS = Path.of("frontend-contract/fragments");

	private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

	/**
	 * Every operation.
	 * @return they, by name
	 */
	public static List<ContractOperation> all() {
		try (Stream<Path> files = Files.list(OPERATIONS)) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", ""))
				.sorted()
				.map(ContractOperation::new)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Its text, with that of its fragments.
	 * @return a document
	 */
	public String document() {
		Map<Path, String> texts = new LinkedHashMap<>();
		collect(OPERATIONS.resolve(this.name + ".graphql"), texts);
		return String.join("\n", texts.values());
	}

	private static void collect(Path file, Map<Path, String> texts) {
		if (texts.containsKey(file)) {
			return;
		}
		try {
			String text = Files.readString(file);
			texts.put(file, text);
			SPREAD.matcher(text)
				.results()
				.forEach((spread) -> collect(FRAGMENTS.resolve(spread.group(1) + ".graphql"), texts));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public boolean isMutation() {
		return document().lines().anyMatch((line) -> line.startsWith("mutation "));
	}

	/**
	 * The demo client that sends its example.
	 * @return the client's name
	 */
	public String client() {
		return Api.example(this.name).path("client").asString();
	}

	/**
	 * Sends its example, and before that, what the example comes after.
	 * @param clients who is signed in
	 * @return the answer
	 */
	public Answer sendExample(Function<String, Api> clients) {
		JsonNode example = Api.example(this.name);
		if (example.has("after")) {
			new ContractOperation(example.path("after").asString()).sendExample(clients);
		}
		Map<String, ?> variables = JsonMapper.shared()
			.convertValue(example.path("variables"),
					JsonMapper.shared().getTypeFactory().constructMapType(Map.class, String.class, Object.class));
		return clients.apply(client()).send(document(), variables);
	}

}
