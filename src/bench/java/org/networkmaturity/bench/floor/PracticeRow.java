package org.networkmaturity.bench.floor;

import java.time.LocalDate;
import java.util.List;

import org.bson.BsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A practice, as far as answers show it.
 */
final class PracticeRow {

	String id = "";

	String odsCode = "";

	String name = "";

	String nameKey = "";

	@Nullable String postcode;

	String status = "";

	List<Membership> federations = List.of();

	List<Membership> memberships = List.of();

	List<Size> sizes = List.of();

	static PracticeRow read(BsonReader reader) {
		PracticeRow row = new PracticeRow();
		Rows.document(reader, (field) -> {
			switch (field) {
				case "_id" -> row.id = reader.readString();
				case "odsCode" -> row.odsCode = reader.readString();
				case "name" -> row.name = reader.readString();
				case "nameKey" -> row.nameKey = reader.readString();
				case "postcode" -> row.postcode = reader.readString();
				case "status" -> row.status = reader.readString();
				case "federations" -> row.federations = Rows.list(reader, Membership::read);
				case "memberships" -> row.memberships = Rows.list(reader, Membership::read);
				case "listSizes" -> row.sizes = Rows.list(reader, Size::read);
				default -> reader.skipValue();
			}
		});
		return row;
	}

	@Nullable String neighbourhoodId(LocalDate day) {
		return Membership.on(this.memberships, day);
	}

	@Nullable String federationId(LocalDate day) {
		return Membership.on(this.federations, day);
	}

	@Nullable Integer listSize(LocalDate day) {
		for (int i = this.sizes.size() - 1; i >= 0; i--) {
			if (!this.sizes.get(i).on.isAfter(day)) {
				return this.sizes.get(i).patients;
			}
		}
		return null;
	}

	/** Its time in a neighbourhood or a federation. */
	static final class Membership {

		String owner = "";

		LocalDate from = LocalDate.EPOCH;

		@Nullable LocalDate to;

		static Membership read(BsonReader reader) {
			Membership row = new Membership();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "neighbourhoodId", "federationId" -> row.owner = reader.readString();
					case "from" -> row.from = Rows.day(reader);
					case "to" -> row.to = Rows.day(reader);
					default -> reader.skipValue();
				}
			});
			return row;
		}

		static @Nullable String on(List<Membership> memberships, LocalDate day) {
			for (Membership each : memberships) {
				if (!day.isBefore(each.from) && (each.to == null || !day.isAfter(each.to))) {
					return each.owner;
				}
			}
			return null;
		}

	}

	/** How many patients were registered with it. */
	static final class Size {

		LocalDate on = LocalDate.EPOCH;

		int patients;

		static Size read(BsonReader reader) {
			Size row = new Size();
			Rows.document(reader, (field) -> {
				switch (field) {
					case "on" -> row.on = Rows.day(reader);
					case "patients" -> row.patients = reader.readInt32();
					default -> reader.skipValue();
				}
			});
			return row;
		}

	}

}
