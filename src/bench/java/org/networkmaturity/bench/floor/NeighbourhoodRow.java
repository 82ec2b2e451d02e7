package org.networkmaturity.bench.floor;

import java.time.LocalDate;

import org.bson.BsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood, as far as answers show it.
 */
final class NeighbourhoodRow {

	String id = "";

	String name = "";

	@Nullable String odsCode;

	String localityId = "";

	@Nullable String federationId;

	LocalDate formedOn = LocalDate.EPOCH;

	static NeighbourhoodRow read(BsonReader reader) {
		NeighbourhoodRow row = new NeighbourhoodRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "_id" -> row.id = reader.readString();
				case "name" -> row.name = reader.readString();
				case "odsCode" -> row.odsCode = reader.readString();
				case "localityId" -> row.localityId = reader.readString();
				case "federationId" -> row.federationId = reader.readString();
				case "formedOn" -> row.formedOn = Rows.day(reader);
				default -> reader.skipValue();
			}
		});
		return row;
	}

}
