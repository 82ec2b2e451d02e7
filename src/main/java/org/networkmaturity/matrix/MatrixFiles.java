package org.networkmaturity.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the YAML files of the matrix: those that ship, and those of a folder. A file
 * holds one or more documents, each an edition or, where it says from and to, a
 * crosswalk. What the folder says of an edition takes the place of what ships.
 */
class MatrixFiles {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Validator validator;

	private final Map<String, MatrixEdition> editions = new LinkedHashMap<>();

	private final Map<List<String>, CrosswalkFile> crosswalks = new LinkedHashMap<>();

	private MatrixFiles(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Reads all there is.
	 * @param folder where to look besides what ships; null for nowhere
	 * @return what was read
	 * @throws InvalidMatrixException where something is wrong
	 */
	static MatrixFiles read(@Nullable Path folder) {
		try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
			MatrixFiles files = new MatrixFiles(validation.getValidator());
			Resource[] shipped = new PathMatchingResourcePatternResolver().getResources("classpath:matrix/*.yaml");
			files.addAll(List.of(shipped));
			if (folder != null) {
				files.addAll(files(folder));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Resource> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file))
				.sorted()
				.<Resource>map(FileSystemResource::new)
				.toList();
		}
		catch (IOException ex) {
			throw new InvalidMatrixException("The folder of matrix editions, %s, cannot be read.".formatted(folder));
		}
	}

	Collection<MatrixEdition> editions() {
		return this.editions.values();
	}

	Collection<CrosswalkFile> crosswalks() {
		return this.crosswalks.values();
	}

	private void addAll(List<Resource> files) {
		Map<Object, String> seen = new HashMap<>();
		for (Resource file : files) {
			String name = String.valueOf(file.getFilename());
			documents(file, name).forEach((document) -> {
				Object what = add(document, name);
				String other = seen.putIfAbsent(what, name);
				if (other != null) {
					throw new InvalidMatrixException("%s is in %s and in %s; it may be there once.".formatted(
							(what instanceof List<?> ends) ? "The crosswalk from %s to %s".formatted(ends.toArray())
									: "The matrix edition " + what,
							other, name));
				}
			});
		}
	}

	private static List<JsonNode> documents(Resource file, String name) {
		try (InputStream content = file.getInputStream();
				MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(content)) {
			List<JsonNode> all = documents.readAll();
			if (all.isEmpty()) {
				throw new InvalidMatrixException("The matrix file %s is empty.".formatted(name));
			}
			return all;
		}
		catch (IOException | JacksonException ex) {
			throw unreadable(name, ex);
		}
	}

	private Object add(JsonNode document, String name) {
		if (document.has("from") || document.has("to")) {
			CrosswalkFile crosswalk = read(document, CrosswalkFile.class, name);
			List<String> ends = List.of(crosswalk.from(), crosswalk.to());
			this.crosswalks.put(ends, crosswalk);
			return ends;
		}
		MatrixEdition edition = read(document, MatrixFile.class, name).toEdition();
		this.editions.put(edition.id(), edition);
		return edition.id();
	}

	private <T> T read(JsonNode document, Class<T> type, String name) {
		T read = convert(document, type, name);
		List<String> violations = this.validator.validate(read)
			.stream()
			.map((violation) -> violation.getPropertyPath() + " " + violation.getMessage())
			.sorted()
			.toList();
		if (!violations.isEmpty()) {
			throw new InvalidMatrixException(
					"The matrix file %s is not right: %s.".formatted(name, String.join("; ", violations)));
		}
		return read;
	}

	private static <T> T convert(JsonNode document, Class<T> type, String name) {
		try {
			return YAML.treeToValue(document, type);
		}
		catch (JacksonException ex) {
			throw unreadable(name, ex);
		}
	}

	private static InvalidMatrixException unreadable(String name, Exception ex) {
		return new InvalidMatrixException("The matrix file %s cannot be read: %s".formatted(name, sentence(ex)));
	}

	private static String sentence(Exception ex) {
		return switch (ex) {
			case UnrecognizedPropertyException unknown ->
				"nothing is called %s there; what may be is %s.".formatted(place(unknown), String.join(", ",
						new TreeSet<>(unknown.getKnownPropertyIds().stream().map(String::valueOf).toList())));
			case InvalidFormatException wrong ->
				"%s says %s, which is not of the right form.".formatted(place(wrong), wrong.getValue());
			case MismatchedInputException wrong when wrong.getPath().isEmpty() ->
				"it is neither an edition nor a crosswalk.";
			case MismatchedInputException wrong -> "%s is missing or of the wrong form.".formatted(place(wrong));
			case JacksonException wrong -> "%s (line %d).".formatted(wrong.getOriginalMessage(),
					(wrong.getLocation() != null) ? wrong.getLocation().getLineNr() : 0);
			default -> String.valueOf(ex.getMessage());
		};
	}

	/** Where in a document it is, such as groups[0].dimensions[1].name. */
	private static String place(JacksonException ex) {
		StringBuilder place = new StringBuilder();
		for (JacksonException.Reference step : ex.getPath()) {
			if (step.getPropertyName() == null) {
				place.append('[').append(step.getIndex()).append(']');
			}
			else {
				place.append((place.length() > 0) ? "." : "").append(step.getPropertyName());
			}
		}
		return place.toString();
	}

}
