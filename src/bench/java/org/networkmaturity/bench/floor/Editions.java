package org.networkmaturity.bench.floor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The matrix, as its files have it.
 */
final class Editions {

	private final Map<String, Edition> byId = new HashMap<>();

	private final Map<String, List<String>> sources = new HashMap<>();

	Editions() throws IOException {
		add("nhse-2018-08");
		add("nhse-2019-08");
		file("nhse-2018-08-to-nhse-2019-08").path("dimensions")
			.properties()
			.forEach((entry) -> this.sources.put(entry.getKey(),
					entry.getValue().valueStream().map(JsonNode::asString).toList()));
	}

	private static JsonNode file(String name) throws IOException {
		try (InputStream file = Editions.class.getResourceAsStream("/matrix/" + name + ".yaml")) {
			return YAMLMapper.shared().readTree(file);
		}
	}

	private void add(String id) throws IOException {
		JsonNode file = file(id);
		List<Dimension> dimensions = new ArrayList<>();
		for (JsonNode group : file.path("groups")) {
			for (JsonNode each : group.path("dimensions")) {
				List<Level> levels = new ArrayList<>();
				each.path("levels")
					.properties()
					.forEach((level) -> levels
						.add(new Level(levels.size(), level.getKey(), level.getValue().asString())));
				dimensions.add(new Dimension(each.path("code").asString(), each.path("name").asString(),
						group.path("code").asString(), group.path("name").asString(),
						group.path("required").asBoolean(), levels));
			}
		}
		this.byId.put(id, new Edition(id, file.path("title").asString(), dimensions));
	}

	Edition get(String id) {
		Edition edition = this.byId.get(id);
		if (edition == null) {
			throw new IllegalArgumentException("There is no edition " + id);
		}
		return edition;
	}

	/**
	 * Reads what an assessment says of a dimension of an edition.
	 * @param state the assessment; null for none
	 * @param edition the edition
	 * @param dimension the dimension
	 * @return the reading
	 */
	LevelRead level(@Nullable StateRow state, Edition edition, Dimension dimension) {
		if (state == null) {
			return new LevelRead(null, "NO_BASELINE");
		}
		if (state.edition.equals(edition.id)) {
			return new LevelRead(dimension.level(state.level(dimension.code)), "SAME_EDITION");
		}
		List<String> read = this.sources.getOrDefault(dimension.code, List.of());
		if (read.isEmpty()) {
			return new LevelRead(null, "NOT_COMPARABLE");
		}
		Integer lowest = state.level(read.getFirst());
		for (String each : read) {
			Integer level = state.level(each);
			lowest = (lowest == null || level == null) ? null : Integer.valueOf(Math.min(lowest, level));
		}
		return new LevelRead(dimension.level(lowest), (read.size() == 1) ? "EQUIVALENT" : "MERGED");
	}

	/** One edition. */
	record Edition(String id, String title, List<Dimension> dimensions) {

		@Nullable Level overall(@Nullable StateRow state) {
			Level lowest = null;
			for (Dimension dimension : this.dimensions) {
				if (state != null && dimension.required) {
					Level level = dimension.level(state.level(dimension.code));
					if (level == null) {
						return null;
					}
					lowest = (lowest == null || level.ordinal < lowest.ordinal) ? level : lowest;
				}
			}
			return lowest;
		}

	}

	/** One dimension. */
	record Dimension(String code, String name, String groupCode, String groupName, boolean required,
			List<Level> levels) {

		@Nullable Level level(@Nullable Integer ordinal) {
			return (ordinal != null && ordinal < this.levels.size()) ? this.levels.get(ordinal) : null;
		}

	}

	/** One level. */
	record Level(int ordinal, String name, String descriptor) {
	}

	/** A level, and how the edition that it was given in reads. */
	record LevelRead(@Nullable Level level, String comparability) {
	}

}
