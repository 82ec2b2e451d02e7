package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of the contract with the front end.
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
	 * Its fixture in which all goes well.
	 * @return the fixture
	 */
	public Fixture normal() {
		return Fixture.normal(this.name);
	}

}
