package org.networkmaturity.bench.floor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.Editions.Level;
import org.networkmaturity.bench.floor.Editions.LevelRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * NeighbourhoodMaturity, for a reader, by five finds. Every assessment is at its first
 * revision here.
 *
 * @param finds the store
 * @param editions the matrix
 */
record NeighbourhoodAnswer(Finds finds, Editions editions) implements Answer {

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		Edition edition = this.editions.get(variables.path("editionId").asString());
		NeighbourhoodRow row = this.finds.neighbourhoods(List.of(variables.path("id").asString())).getFirst();
		NamedRow locality = this.finds.named("localities", row.localityId);
		NamedRow federation = this.finds.named("federations", String.valueOf(row.federationId));
		List<PracticeRow> practices = this.finds.practices(List.of(row.id), today).getOrDefault(row.id, List.of());
		MaturityRow maturity = this.finds.history(row.id);
		Json json = new Json(to);
		to.writeObjectPropertyStart("neighbourhood");
		json.text("id", row.id);
		json.text("name", row.name);
		json.text("odsCode", row.odsCode);
		json.text("formedOn", row.formedOn.toString());
		to.writeNullProperty("closedOn");
		to.writeBooleanProperty("mayRecord", false);
		to.writeBooleanProperty("mayAgree", false);
		to.writeArrayPropertyStart("formedFrom");
		to.writeEndArray();
		json.named("locality", locality);
		json.named("federation", federation);
		json.size(practices, today);
		to.writeArrayPropertyStart("practices");
		for (PracticeRow practice : practices) {
			to.writeStartObject();
			json.text("id", practice.id);
			json.text("odsCode", practice.odsCode);
			json.text("name", practice.name);
			json.text("postcode", practice.postcode);
			json.number("listSize", practice.listSize(today));
			to.writeEndObject();
		}
		to.writeEndArray();
		List<StateRow> agreed = maturity.agreed.stream()
			.sorted(Comparator.comparing((StateRow state) -> state.assessedOn))
			.toList();
		write(maturity, agreed, edition, today, json);
		AssessmentsPage.write(agreed.stream().filter((state) -> state.edition.equals(edition.id())).toList(), edition,
				json);
		to.writeEndObject();
	}

	private void write(MaturityRow row, List<StateRow> agreed, Edition edition, LocalDate today, Json json) {
		StateRow baseline = row.baseline(edition.id());
		StateRow latest = row.latest(edition.id());
		JsonGenerator to = json.to();
		to.writeObjectPropertyStart("maturity");
		to.writeObjectPropertyStart("edition");
		json.text("id", edition.id());
		json.text("title", edition.title());
		to.writeBooleanProperty("verified", false);
		to.writeEndObject();
		to.writeBooleanProperty("reviewDue", latest != null && latest.assessedOn.plusMonths(12).isBefore(today));
		writeBaseline(baseline, json);
		json.assessment("latest", latest);
		json.level("overall", edition.overall(latest), true);
		to.writeArrayPropertyStart("dimensions");
		for (Dimension dimension : edition.dimensions()) {
			write(dimension, this.editions.level(baseline, edition, dimension), Json.latest(latest, dimension), agreed,
					edition, json);
		}
		to.writeEndArray();
		to.writeEndObject();
	}

	private static void writeBaseline(@Nullable StateRow baseline, Json json) {
		if (baseline == null) {
			json.to().writeNullProperty("baseline");
			return;
		}
		json.to().writeObjectPropertyStart("baseline");
		json.text("id", baseline.id);
		json.text("assessedOn", baseline.assessedOn.toString());
		json.edition(baseline.edition);
		json.to().writeEndObject();
	}

	private void write(Dimension dimension, LevelRead from, @Nullable Level latest, List<StateRow> agreed,
			Edition edition, Json json) {
		JsonGenerator to = json.to();
		Level start = from.level();
		to.writeStartObject();
		to.writeObjectPropertyStart("dimension");
		json.text("code", dimension.code());
		json.text("name", dimension.name());
		json.levels(dimension);
		to.writeEndObject();
		json.level("baseline", start, true);
		json.described("latest", latest);
		json.number("change",
				(start != null && latest != null) ? Integer.valueOf(latest.ordinal() - start.ordinal()) : null);
		json.text("comparability", from.comparability());
		to.writeNullProperty("target");
		json.described("next", (latest != null) ? dimension.level(latest.ordinal() + 1) : null);
		to.writeArrayPropertyStart("history");
		for (StateRow state : agreed) {
			LevelRead then = this.editions.level(state, edition, dimension);
			to.writeStartObject();
			json.text("assessedOn", state.assessedOn.toString());
			json.level("level", then.level(), true);
			json.text("comparability", then.comparability());
			to.writeObjectPropertyStart("assessment");
			json.text("id", state.id);
			json.edition(state.edition);
			to.writeEndObject();
			to.writeEndObject();
		}
		to.writeEndArray();
		to.writeEndObject();
	}

}
