package org.networkmaturity.bench.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * RecordProgress, agreed at once: two finds, and one update of the version that was read.
 * It keeps the rules about days and baselines to those who call it, and no account of who
 * did what.
 *
 * @param finds the store
 * @param editions the matrix
 */
record ProgressAnswer(Finds finds, Editions editions) implements Answer {

	private static final int MOST_ATTEMPTS = 100;

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		JsonNode input = variables.path("input");
		Edition edition = this.editions.get(input.path("editionId").asString());
		NeighbourhoodRow row = this.finds.neighbourhoods(List.of(input.path("neighbourhoodId").asString())).getFirst();
		for (int i = 0; i < MOST_ATTEMPTS; i++) {
			Document record = this.finds.collection("maturityRecords", Document.class).find(Filters.eq(row.id)).first();
			if (record != null) {
				Document state = state(row, input, today);
				List<Document> standings = standings(record, state);
				if (isWritten(record, state, standings)) {
					write(row, edition, state, latest(standings, edition.id()), new Json(to));
					return;
				}
			}
		}
		throw new IllegalStateException("Others were faster every time");
	}

	private boolean isWritten(Document record, Document state, List<Document> standings) {
		return this.finds.collection("maturityRecords", Document.class)
			.updateOne(
					Filters.and(Filters.eq(record.getString("_id")), Filters.eq("version", record.getLong("version"))),
					Updates.combine(Updates.push("agreed", state), Updates.set("standings", standings),
							Updates.inc("version", 1L)))
			.getMatchedCount() == 1;
	}

	private static Document state(NeighbourhoodRow row, JsonNode input, LocalDate today) {
		String key = UUID.randomUUID().toString();
		Date now = Date.from(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		Document stamp = new Document("at", now).append("by",
				new Document("subject", "bench").append("name", "A recorder"));
		List<Document> scores = new ArrayList<>();
		for (JsonNode score : input.path("scores")) {
			scores.add(new Document("dimension", score.path("dimension").asString())
				.append("level", score.path("level").asInt())
				.append("notApplicable", false)
				.append("evidence", List.of()));
		}
		LocalDate day = LocalDate.parse(input.path("assessedOn").asString());
		if (day.isAfter(today)) {
			throw new IllegalArgumentException("This day lies in the future");
		}
		return new Document("assessmentId", "asm_" + row.id.substring(4) + "-" + key.substring(24))
			.append("editionId", input.path("editionId").asString())
			.append("kind", "PROGRESS")
			.append("status", "AGREED")
			.append("assessedOn", Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
			.append("scores", scores)
			.append("revision", 1)
			.append("recorded", stamp)
			.append("changed", stamp)
			.append("agreedAt", now)
			.append("call", new Document("key", key).append("fingerprint", ""));
	}

	private static List<Document> standings(Document record, Document state) {
		List<Document> standings = new ArrayList<>();
		for (Document standing : record.getList("standings", Document.class)) {
			Document latest = standing.get("latest", Document.class);
			boolean isOutrun = standing.getString("editionId").equals(state.getString("editionId"))
					&& !latest.getDate("assessedOn").after(state.getDate("assessedOn"));
			standings.add(isOutrun ? new Document(standing).append("latest", state) : standing);
		}
		return standings;
	}

	private static @Nullable StateRow latest(List<Document> standings, String edition) {
		for (Document standing : standings) {
			if (standing.getString("editionId").equals(edition)) {
				return read(standing.get("latest", Document.class));
			}
		}
		return null;
	}

	private static StateRow read(Document state) {
		return StateRow.read(state.toBsonDocument().asBsonReader());
	}

	private void write(NeighbourhoodRow row, Edition edition, Document recorded, @Nullable StateRow latest, Json json) {
		StateRow state = read(recorded);
		JsonGenerator to = json.to();
		to.writeObjectPropertyStart("recordProgress");
		to.writeObjectPropertyStart("assessment");
		json.text("id", state.id);
		json.text("kind", state.kind);
		json.text("status", "AGREED");
		json.text("assessedOn", state.assessedOn.toString());
		json.number("revision", state.revision);
		to.writeBooleanProperty("mayRevise", true);
		to.writeBooleanProperty("mayAgree", false);
		to.writeBooleanProperty("mayWithdraw", true);
		json.text("agreedAt", state.agreedAt.toString());
		json.edition(edition);
		json.level("overall", edition.overall(state), true);
		to.writeObjectPropertyStart("neighbourhood");
		json.text("id", row.id);
		json.text("name", row.name);
		to.writeObjectPropertyStart("maturity");
		json.level("overall", edition.overall(latest), true);
		to.writeEndObject();
		to.writeEndObject();
		to.writeArrayPropertyStart("scores");
		for (Dimension dimension : edition.dimensions()) {
			to.writeStartObject();
			to.writeObjectPropertyStart("dimension");
			json.text("code", dimension.code());
			json.text("name", dimension.name());
			to.writeEndObject();
			json.text("state", (state.score(dimension.code()) != null) ? "SCORED" : "NOT_ASSESSED");
			json.level("level", Json.latest(state, dimension), true);
			to.writeEndObject();
		}
		to.writeEndArray();
		to.writeEndObject();
		to.writeArrayPropertyStart("problems");
		to.writeEndArray();
		to.writeEndObject();
	}

}
