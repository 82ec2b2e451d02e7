package org.networkmaturity.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.ApiException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every edition that this API knows, read once at start. An edition is in force until the
 * day before the next one is.
 */
@Component
public class MatrixEditions {

	private final List<MatrixEdition> oldestFirst;

	private final Clock clock;

	@Autowired
	MatrixEditions(ResourcePatternResolver resources, Clock clock) throws IOException {
		this(read(resources.getResources("classpath:matrix/*.yaml")), clock);
	}

	MatrixEditions(List<MatrixEdition> editions, Clock clock) {
		this.oldestFirst = inForceOneAfterTheOther(editions);
		this.clock = clock;
	}

	private static List<MatrixEdition> read(Resource... files) {
		YAMLMapper yaml = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build();
		return Arrays.stream(files).map((file) -> read(yaml, file)).toList();
	}

	private static MatrixEdition read(YAMLMapper yaml, Resource file) {
		try (InputStream content = file.getInputStream()) {
			return yaml.readValue(content, MatrixFile.class).toEdition();
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException(
					"The matrix edition " + file.getFilename() + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static List<MatrixEdition> inForceOneAfterTheOther(List<MatrixEdition> editions) {
		List<MatrixEdition> sorted = new ArrayList<>(editions);
		sorted.sort(Comparator.comparing(MatrixEdition::inForceFrom));
		for (int i = 0; i + 1 < sorted.size(); i++) {
			LocalDate successor = sorted.get(i + 1).inForceFrom();
			if (sorted.get(i).inForceFrom().equals(successor)) {
				throw new IllegalStateException("Two matrix editions are in force from " + successor);
			}
			sorted.set(i, sorted.get(i).inForceTo(successor.minusDays(1)));
		}
		if (sorted.isEmpty()) {
			throw new IllegalStateException("There is no matrix edition");
		}
		return List.copyOf(sorted);
	}

	List<MatrixEdition> oldestFirst() {
		return this.oldestFirst;
	}

	/**
	 * The edition with this id.
	 * @param id its id
	 * @return the edition, or null where there is none
	 */
	public @Nullable MatrixEdition find(String id) {
		for (MatrixEdition edition : this.oldestFirst) {
			if (edition.id().equals(id)) {
				return edition;
			}
		}
		return null;
	}

	/**
	 * The edition with this id, which a caller names.
	 * @param id its id
	 * @return the edition
	 * @throws ApiException with NOT_FOUND where there is none
	 */
	public MatrixEdition named(String id) {
		MatrixEdition edition = find(id);
		if (edition == null) {
			throw ApiException.notFound("There is no matrix edition with this id; matrixEditions lists them");
		}
		return edition;
	}

	/**
	 * The edition with this id, which something stored names.
	 * @param id its id
	 * @return the edition
	 * @throws IllegalStateException where its file is gone
	 */
	public MatrixEdition get(String id) {
		MatrixEdition edition = find(id);
		if (edition == null) {
			throw new IllegalStateException("The matrix edition " + id + " is in use, and its file is not there");
		}
		return edition;
	}

	/**
	 * The edition to assess in on a day.
	 * @param day the day
	 * @return the edition, or null before the first one
	 */
	public @Nullable MatrixEdition inForceOn(LocalDate day) {
		for (MatrixEdition edition : this.oldestFirst) {
			if (edition.isInForceOn(day)) {
				return edition;
			}
		}
		return null;
	}

	/**
	 * The edition to assess in today; before the first one is in force, that one.
	 * @return the edition
	 */
	public MatrixEdition inForceToday() {
		MatrixEdition edition = inForceOn(LocalDate.now(this.clock));
		return (edition != null) ? edition : this.oldestFirst.getFirst();
	}

}
