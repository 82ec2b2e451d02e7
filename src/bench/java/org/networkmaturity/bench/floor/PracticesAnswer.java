package org.networkmaturity.bench.floor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * PracticeDirectory of a commissioner, from the start: a count and four finds.
 *
 * @param finds the store
 */
record PracticesAnswer(Finds finds) implements Answer {

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		int first = variables.path("first").asInt(50);
		Bson which = Filters.eq("commissionerId", "com_" + variables.at("/filter/commissioner").asString());
		int total = this.finds.count("practices", which);
		List<PracticeRow> read = this.finds.practices(which, first + 1);
		List<PracticeRow> shown = read.subList(0, Math.min(first, read.size()));
		Map<String, NeighbourhoodRow> neighbourhoods = new HashMap<>();
		this.finds.neighbourhoods(ids(shown.stream().map((row) -> row.neighbourhoodId(today))))
			.forEach((row) -> neighbourhoods.put(row.id, row));
		Map<String, NamedRow> localities = this.finds.named("localities",
				ids(neighbourhoods.values().stream().map((row) -> row.localityId)));
		Map<String, NamedRow> federations = this.finds.named("federations",
				ids(shown.stream().map((row) -> row.federationId(today))));
		Json json = new Json(to);
		to.writeObjectPropertyStart("practices");
		json.number("totalCount", total);
		to.writeObjectPropertyStart("pageInfo");
		to.writeBooleanProperty("hasNextPage", read.size() > first);
		json.text("endCursor", shown.isEmpty() ? null : cursor(shown.getLast()));
		to.writeEndObject();
		to.writeArrayPropertyStart("nodes");
		for (PracticeRow row : shown) {
			NeighbourhoodRow neighbourhood = neighbourhoods.get(row.neighbourhoodId(today));
			to.writeStartObject();
			json.text("id", row.id);
			json.text("odsCode", row.odsCode);
			json.text("name", row.name);
			json.text("postcode", row.postcode);
			json.text("status", row.status);
			json.number("listSize", row.listSize(today));
			write(neighbourhood, localities, json);
			json.named("federation", federations.get(row.federationId(today)));
			to.writeEndObject();
		}
		to.writeEndArray();
		to.writeEndObject();
	}

	private static List<String> ids(Stream<@Nullable String> ids) {
		return ids.filter(Objects::nonNull).collect(Collectors.toSet()).stream().toList();
	}

	private static String cursor(PracticeRow row) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(
					String.join("\0", "practices by name", row.nameKey, row.id).getBytes(StandardCharsets.UTF_8));
	}

	private static void write(@Nullable NeighbourhoodRow row, Map<String, NamedRow> localities, Json json) {
		if (row == null) {
			json.to().writeNullProperty("neighbourhood");
			return;
		}
		json.to().writeObjectPropertyStart("neighbourhood");
		json.text("id", row.id);
		json.text("name", row.name);
		json.named("locality", localities.get(row.localityId));
		json.to().writeEndObject();
	}

}
