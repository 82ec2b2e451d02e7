package org.networkmaturity.bench.floor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.Editions.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * FederationMaturity, by five finds.
 *
 * @param finds the store
 * @param editions the matrix
 */
record FederationAnswer(Finds finds, Editions editions) implements Answer {

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		Edition edition = this.editions.get(variables.path("editionId").asString());
		NamedRow federation = this.finds.named("federations", variables.path("id").asString());
		List<NeighbourhoodRow> neighbourhoods = this.finds.neighbourhoods(Filters.eq("federationId", federation.id),
				today);
		List<String> ids = neighbourhoods.stream().map((row) -> row.id).toList();
		Map<String, NamedRow> localities = this.finds.named("localities",
				neighbourhoods.stream().map((row) -> row.localityId).collect(Collectors.toSet()));
		Map<String, List<PracticeRow>> practices = this.finds.practices(ids, today);
		Map<String, MaturityRow> standings = this.finds.standings(ids);
		Json json = new Json(to);
		to.writeObjectPropertyStart("federation");
		json.text("id", federation.id);
		json.text("name", federation.name);
		to.writeArrayPropertyStart("groups");
		for (String group : federation.groups) {
			to.writeStartObject();
			json.text("name", group);
			to.writeEndObject();
		}
		to.writeEndArray();
		writeSize(federation, practices, today, json);
		to.writeArrayPropertyStart("neighbourhoods");
		for (NeighbourhoodRow row : neighbourhoods) {
			write(row, localities.get(row.localityId), practices.getOrDefault(row.id, List.of()), today, json);
			write(standings.getOrDefault(row.id, new MaturityRow()), edition, today, json);
			to.writeEndObject();
		}
		to.writeEndArray();
		to.writeEndObject();
	}

	/** The members of a federation are in its neighbourhoods here. */
	private static void writeSize(NamedRow federation, Map<String, List<PracticeRow>> practices, LocalDate today,
			Json json) {
		int count = 0;
		int population = 0;
		for (List<PracticeRow> several : practices.values()) {
			for (PracticeRow practice : several) {
				if (federation.id.equals(practice.federationId(today))) {
					Integer size = practice.listSize(today);
					count++;
					population += (size != null) ? size : 0;
				}
			}
		}
		json.number("practiceCount", count);
		json.number("population", population);
	}

	private static void write(NeighbourhoodRow row, @Nullable NamedRow locality, List<PracticeRow> practices,
			LocalDate today, Json json) {
		json.to().writeStartObject();
		json.text("id", row.id);
		json.text("name", row.name);
		json.size(practices, today);
		json.named("locality", locality);
		json.to().writeArrayPropertyStart("practices");
		for (PracticeRow practice : practices) {
			json.to().writeStartObject();
			json.text("id", practice.id);
			json.text("odsCode", practice.odsCode);
			json.text("name", practice.name);
			json.number("listSize", practice.listSize(today));
			json.to().writeEndObject();
		}
		json.to().writeEndArray();
	}

	private void write(MaturityRow row, Edition edition, LocalDate today, Json json) {
		StateRow baseline = row.baseline(edition.id());
		StateRow latest = row.latest(edition.id());
		json.to().writeObjectPropertyStart("maturity");
		json.edition(edition);
		json.level("overall", edition.overall(latest), true);
		json.assessment("baseline", baseline);
		json.assessment("latest", latest);
		json.to().writeBooleanProperty("reviewDue", latest != null && latest.assessedOn.plusMonths(12).isBefore(today));
		json.dimensions(this.editions, edition, baseline, latest);
		json.to().writeEndObject();
	}

}
