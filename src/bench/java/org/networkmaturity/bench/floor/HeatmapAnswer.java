package org.networkmaturity.bench.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.Editions.Level;
import org.networkmaturity.bench.floor.Editions.LevelRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * MaturityHeatmap of a commissioner, or of any neighbourhoods, by three finds.
 *
 * @param finds the store
 * @param editions the matrix
 */
record HeatmapAnswer(Finds finds, Editions editions) implements Answer {

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		Edition edition = this.editions.get(variables.path("editionId").asString());
		List<NeighbourhoodRow> rows = rows(variables.path("scope"), today);
		Map<String, MaturityRow> standings = this.finds.standings(rows.stream().map((row) -> row.id).toList());
		Json json = new Json(to);
		to.writeObjectPropertyStart("maturityHeatmap");
		json.edition(edition);
		to.writeArrayPropertyStart("columns");
		edition.dimensions().forEach((dimension) -> writeColumn(dimension, json));
		to.writeEndArray();
		HeatmapSummary summary = new HeatmapSummary(edition);
		to.writeArrayPropertyStart("rows");
		for (NeighbourhoodRow row : rows) {
			write(row, standings.getOrDefault(row.id, new MaturityRow()), edition, summary, json);
		}
		to.writeEndArray();
		summary.write(rows.size(), json);
		to.writeEndObject();
	}

	private List<NeighbourhoodRow> rows(JsonNode scope, LocalDate today) {
		if (scope.has("commissioner")) {
			NamedRow commissioner = this.finds.named("commissioners", "com_" + scope.path("commissioner").asString());
			return this.finds.neighbourhoods(Filters.eq("commissionerId", commissioner.id), today);
		}
		List<String> ids = scope.path("neighbourhoodIds").valueStream().map(JsonNode::asString).toList();
		Map<String, NeighbourhoodRow> found = new HashMap<>();
		this.finds.neighbourhoods(ids).forEach((row) -> found.put(row.id, row));
		List<NeighbourhoodRow> rows = new ArrayList<>();
		for (String id : ids) {
			NeighbourhoodRow row = found.get(id);
			if (row == null) {
				throw new IllegalArgumentException("There is no " + id);
			}
			rows.add(row);
		}
		return rows;
	}

	private static void writeColumn(Dimension dimension, Json json) {
		json.to().writeStartObject();
		json.text("code", dimension.code());
		json.text("name", dimension.name());
		json.to().writeObjectPropertyStart("group");
		json.text("code", dimension.groupCode());
		json.text("name", dimension.groupName());
		json.to().writeBooleanProperty("required", dimension.required());
		json.to().writeEndObject();
		json.levels(dimension);
		json.to().writeEndObject();
	}

	private void write(NeighbourhoodRow row, MaturityRow maturity, Edition edition, HeatmapSummary summary, Json json) {
		StateRow baseline = maturity.baseline(edition.id());
		StateRow latest = maturity.latest(edition.id());
		Level overall = edition.overall(latest);
		json.to().writeStartObject();
		json.to().writeObjectPropertyStart("neighbourhood");
		json.text("id", row.id);
		json.text("name", row.name);
		json.to().writeEndObject();
		json.level("overall", overall, false);
		summary.add(overall, latest != null);
		json.to().writeArrayPropertyStart("cells");
		for (int i = 0; i < edition.dimensions().size(); i++) {
			Dimension dimension = edition.dimensions().get(i);
			LevelRead from = this.editions.level(baseline, edition, dimension);
			Level reached = Json.latest(latest, dimension);
			json.to().writeStartObject();
			json.levels(from, reached, false);
			json.to().writeEndObject();
			summary.add(i, from.level(), reached);
		}
		json.to().writeEndArray();
		json.to().writeEndObject();
	}

}
