package org.networkmaturity.bench.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.bson.BsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A state of an assessment.
 */
final class StateRow {

	String id = "";

	String edition = "";

	String kind = "";

	LocalDate assessedOn = LocalDate.EPOCH;

	int revision;

	Instant agreedAt = Instant.EPOCH;

	Instant recordedAt = Instant.EPOCH;

	@Nullable String recordedBy;

	@Nullable String organisation;

	List<ScoreRow> scores = List.of();

	static StateRow read(BsonReader reader) {
		StateRow row = new StateRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "assessmentId" -> row.id = reader.readString();
				case "editionId" -> row.edition = reader.readString();
				case "kind" -> row.kind = reader.readString();
				case "assessedOn" -> row.assessedOn = Rows.day(reader);
				case "revision" -> row.revision = reader.readInt32();
				case "agreedAt" -> row.agreedAt = Instant.ofEpochMilli(reader.readDateTime());
				case "recorded" -> row.readRecorded(reader);
				case "scores" -> row.scores = Rows.list(reader, ScoreRow::read);
				default -> reader.skipValue();
			}
		});
		return row;
	}

	private void readRecorded(BsonReader reader) {
		Rows.document(reader, (field) -> {
			switch (field) {
				case "at" -> this.recordedAt = Instant.ofEpochMilli(reader.readDateTime());
				case "by" -> Rows.document(reader, (of) -> {
					switch (of) {
						case "name" -> this.recordedBy = reader.readString();
						case "organisation" -> this.organisation = reader.readString();
						default -> reader.skipValue();
					}
				});
				default -> reader.skipValue();
			}
		});
	}

	@Nullable ScoreRow score(String dimension) {
		for (ScoreRow score : this.scores) {
			if (score.dimension.equals(dimension)) {
				return score;
			}
		}
		return null;
	}

	@Nullable Integer level(String dimension) {
		ScoreRow score = score(dimension);
		return (score != null) ? score.level : null;
	}

	/** What it says of one dimension. */
	static final class ScoreRow {

		String dimension = "";

		@Nullable Integer level;

		@Nullable String rationale;

		List<String> evidence = new ArrayList<>();

		static ScoreRow read(BsonReader reader) {
			ScoreRow row = new ScoreRow();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "dimension" -> row.dimension = reader.readString();
					case "level" -> row.level = reader.readInt32();
					case "rationale" -> row.rationale = reader.readString();
					case "evidence" -> row.evidence = Rows.list(reader, ScoreRow::title);
					default -> reader.skipValue();
				}
			});
			return row;
		}

		private static String title(BsonReader reader) {
			StringBuilder title = new StringBuilder();
			Rows.document(reader, (field) -> {
				if (field.equals("title")) {
					title.append(reader.readString());
				}
				else {
					reader.skipValue();
				}
			});
			return title.toString();
		}

	}

}
