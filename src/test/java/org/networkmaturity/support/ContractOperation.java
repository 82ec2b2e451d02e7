package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An operation of the contract with the front end.
 *
 * @param name its name
 */
public record ContractOperation(String name) {

	private static final Path OPERATIONS = Path.of("frontend-contract/operations");

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
	 * Its text.
	 * @return a document
	 */
	public String document() {
		try {
			return Files.readString(OPERATIONS.resolve(this.name + ".graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public boolean isMutation() {
		return document().lines().anyMatch((line) -> line.startsWith("mutation "));
	}

	/**
	 * The field that it asks for, where it is a mutation.
	 * @return the field's name
	 */
	public String field() {
		return this.name.substring(0, 1).toLowerCase(Locale.ROOT) + this.name.substring(1);
	}

	/**
	 * Its fixture in which all goes well.
	 * @return the fixture
	 */
	public Fixture normal() {
		return Fixture.normal(this.name);
	}

}
