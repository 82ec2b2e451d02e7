package org.networkmaturity.bench.floor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.StateRow.ScoreRow;
import tools.jackson.core.JsonGenerator;

/**
 * The assessments of a neighbourhood, which fit on one page here.
 */
final class AssessmentsPage {

	private AssessmentsPage() {
	}

	static void write(List<StateRow> states, Edition edition, Json json) {
		JsonGenerator to = json.to();
		to.writeObjectPropertyStart("assessments");
		json.number("totalCount", states.size());
		to.writeObjectPropertyStart("pageInfo");
		to.writeBooleanProperty("hasNextPage", false);
		json.text("endCursor", states.isEmpty() ? null : cursor(states.getLast()));
		to.writeEndObject();
		to.writeArrayPropertyStart("nodes");
		states.forEach((state) -> write(state, edition, json));
		to.writeEndArray();
		to.writeEndObject();
	}

	private static String cursor(StateRow state) {
		String text = String.join("\0", "assessments by day",
				"%s %015d".formatted(state.assessedOn, state.recordedAt.toEpochMilli()), state.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void write(StateRow state, Edition edition, Json json) {
		JsonGenerator to = json.to();
		to.writeStartObject();
		json.text("id", state.id);
		json.text("kind", state.kind);
		json.text("status", "AGREED");
		json.text("assessedOn", state.assessedOn.toString());
		json.number("revision", state.revision);
		writeRecorded(state, json);
		json.text("agreedAt", state.agreedAt.toString());
		to.writeBooleanProperty("mayRevise", false);
		to.writeBooleanProperty("mayAgree", false);
		to.writeBooleanProperty("mayWithdraw", false);
		to.writeNullProperty("meeting");
		to.writeArrayPropertyStart("revisions");
		to.writeStartObject();
		json.number("revision", state.revision);
		json.text("status", "AGREED");
		json.text("assessedOn", state.assessedOn.toString());
		writeRecorded(state, json);
		to.writeNullProperty("reason");
		to.writeEndObject();
		to.writeEndArray();
		json.edition(state.edition);
		json.level("overall", edition.overall(state), true);
		to.writeArrayPropertyStart("scores");
		edition.dimensions().forEach((dimension) -> write(dimension, state, json));
		to.writeEndArray();
		to.writeEndObject();
	}

	private static void writeRecorded(StateRow state, Json json) {
		json.text("recordedAt", state.recordedAt.toString());
		json.to().writeObjectPropertyStart("recordedBy");
		json.text("name", state.recordedBy);
		json.text("organisation", state.organisation);
		json.to().writeEndObject();
	}

	private static void write(Dimension dimension, StateRow state, Json json) {
		JsonGenerator to = json.to();
		ScoreRow score = state.score(dimension.code());
		to.writeStartObject();
		to.writeObjectPropertyStart("dimension");
		json.text("code", dimension.code());
		to.writeEndObject();
		json.text("state", (score != null) ? "SCORED" : "NOT_ASSESSED");
		json.level("level", Json.latest(state, dimension), true);
		json.text("rationale", (score != null) ? score.rationale : null);
		to.writeArrayPropertyStart("evidence");
		if (score != null) {
			for (String title : score.evidence) {
				to.writeStartObject();
				json.text("title", title);
				to.writeNullProperty("url");
				to.writeEndObject();
			}
		}
		to.writeEndArray();
		to.writeNullProperty("developmentNeed");
		to.writeNullProperty("target");
		to.writeEndObject();
	}

}
