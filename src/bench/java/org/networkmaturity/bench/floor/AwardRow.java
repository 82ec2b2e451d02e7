package org.networkmaturity.bench.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bson.BsonReader;
import org.jspecify.annotations.Nullable;

/**
 * An award, as far as feedback shows it.
 */
final class AwardRow {

	String id = "";

	String title = "";

	BigDecimal headline = BigDecimal.ZERO;

	boolean headlineIsAtLeast;

	LocalDate startsOn = LocalDate.EPOCH;

	LocalDate endsOn = LocalDate.EPOCH;

	List<LineRow> lines = List.of();

	static AwardRow read(BsonReader reader) {
		AwardRow row = new AwardRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "_id" -> row.id = reader.readString();
				case "title" -> row.title = reader.readString();
				case "headline" -> row.headline = reader.readDecimal128().bigDecimalValue();
				case "headlineIsAtLeast" -> row.headlineIsAtLeast = reader.readBoolean();
				case "startsOn" -> row.startsOn = Rows.day(reader);
				case "endsOn" -> row.endsOn = Rows.day(reader);
				case "lines" -> row.lines = Rows.list(reader, LineRow::read);
				default -> reader.skipValue();
			}
		});
		return row;
	}

	/** One line. */
	static final class LineRow {

		String id = "";

		String recipient = "";

		String purpose = "";

		BigDecimal amount = BigDecimal.ZERO;

		final Map<String, BigDecimal> allocations = new LinkedHashMap<>();

		List<SpendRow> spends = new ArrayList<>();

		static LineRow read(BsonReader reader) {
			LineRow row = new LineRow();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "id" -> row.id = reader.readString();
					case "recipient" -> row.recipient = reader.readString();
					case "purpose" -> row.purpose = reader.readString();
					case "amount" -> row.amount = reader.readDecimal128().bigDecimalValue();
					case "rounds" -> Rows.list(reader, row::readRound);
					case "recent" -> row.spends = Rows.list(reader, SpendRow::read);
					default -> reader.skipValue();
				}
			});
			return row;
		}

		private boolean readRound(BsonReader reader) {
			Rows.document(reader, (field) -> {
				if (field.equals("allocations")) {
					Rows.list(reader, SpendRow::read)
						.forEach((part) -> this.allocations.merge(String.valueOf(part.neighbourhoodId), part.amount,
								BigDecimal::add));
				}
				else {
					reader.skipValue();
				}
			});
			return true;
		}

	}

	/** What was spent, or allocated. */
	static final class SpendRow {

		String id = "";

		LocalDate spentOn = LocalDate.EPOCH;

		BigDecimal amount = BigDecimal.ZERO;

		String category = "";

		String description = "";

		@Nullable String neighbourhoodId;

		static SpendRow read(BsonReader reader) {
			SpendRow row = new SpendRow();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "id" -> row.id = reader.readString();
					case "spentOn" -> row.spentOn = Rows.day(reader);
					case "amount" -> row.amount = reader.readDecimal128().bigDecimalValue();
					case "category" -> row.category = reader.readString();
					case "description" -> row.description = reader.readString();
					case "neighbourhoodId" -> row.neighbourhoodId = reader.readString();
					default -> reader.skipValue();
				}
			});
			return row;
		}

	}

}
