package org.networkmaturity.bench.floor;

import java.util.List;

import org.bson.BsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What was assessed of a neighbourhood.
 */
final class MaturityRow {

	String id = "";

	long version;

	List<StandingRow> standings = List.of();

	List<StateRow> agreed = List.of();

	static MaturityRow read(BsonReader reader) {
		MaturityRow row = new MaturityRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "_id" -> row.id = reader.readString();
				case "version" -> row.version = reader.readInt64();
				case "standings" -> row.standings = Rows.list(reader, StandingRow::read);
				case "agreed" -> row.agreed = Rows.list(reader, StateRow::read);
				default -> reader.skipValue();
			}
		});
		return row;
	}

	@Nullable StateRow latest(String edition) {
		for (StandingRow standing : this.standings) {
			if (standing.edition.equals(edition)) {
				return standing.latest;
			}
		}
		return null;
	}

	/**
	 * The baseline in an edition; where it has none, that of the edition before.
	 * @param edition the edition's id
	 * @return the baseline; null where there is none
	 */
	@Nullable StateRow baseline(String edition) {
		StateRow earlier = null;
		for (StandingRow standing : this.standings) {
			if (standing.baseline != null && standing.edition.equals(edition)) {
				return standing.baseline;
			}
			if (standing.baseline != null && standing.edition.compareTo(edition) < 0) {
				earlier = standing.baseline;
			}
		}
		return earlier;
	}

	/** Where it stands in one edition. */
	static final class StandingRow {

		String edition = "";

		@Nullable StateRow baseline;

		@Nullable StateRow latest;

		static StandingRow read(BsonReader reader) {
			StandingRow row = new StandingRow();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "editionId" -> row.edition = reader.readString();
					case "baseline" -> row.baseline = StateRow.read(reader);
					case "latest" -> row.latest = StateRow.read(reader);
					default -> reader.skipValue();
				}
			});
			return row;
		}

	}

}
