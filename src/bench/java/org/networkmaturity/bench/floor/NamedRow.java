package org.networkmaturity.bench.floor;

import java.util.List;

import org.bson.BsonReader;

/**
 * A commissioner, a locality or a federation.
 */
final class NamedRow {

	String id = "";

	String name = "";

	String odsCode = "";

	List<String> groups = List.of();

	static NamedRow read(BsonReader reader) {
		NamedRow row = new NamedRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "_id" -> row.id = reader.readString();
				case "name" -> row.name = reader.readString();
				case "odsCode" -> row.odsCode = reader.readString();
				case "groups" -> row.groups = Rows.list(reader, (group) -> read(group).name);
				default -> reader.skipValue();
			}
		});
		return row;
	}

}
