package org.networkmaturity.bench.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.Editions.Level;
import org.networkmaturity.bench.floor.Editions.LevelRead;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what several answers have in common.
 *
 * @param to where to
 */
record Json(JsonGenerator to) {

	void text(String field, @Nullable String value) {
		this.to.writeName(field);
		this.to.writeString(value);
	}

	void number(String field, @Nullable Integer value) {
		if (value != null) {
			this.to.writeNumberProperty(field, value.intValue());
		}
		else {
			this.to.writeNullProperty(field);
		}
	}

	void named(String field, @Nullable NamedRow row) {
		if (row == null) {
			this.to.writeNullProperty(field);
			return;
		}
		this.to.writeObjectPropertyStart(field);
		text("id", row.id);
		text("name", row.name);
		this.to.writeEndObject();
	}

	void level(String field, @Nullable Level level, boolean withName) {
		if (level == null) {
			this.to.writeNullProperty(field);
			return;
		}
		this.to.writeObjectPropertyStart(field);
		this.to.writeNumberProperty("ordinal", level.ordinal());
		if (withName) {
			text("name", level.name());
		}
		this.to.writeEndObject();
	}

	void described(String field, @Nullable Level level) {
		if (level == null) {
			this.to.writeNullProperty(field);
			return;
		}
		this.to.writeObjectPropertyStart(field);
		this.to.writeNumberProperty("ordinal", level.ordinal());
		text("name", level.name());
		text("descriptor", level.descriptor());
		this.to.writeEndObject();
	}

	void edition(Edition edition) {
		this.to.writeObjectPropertyStart("edition");
		text("id", edition.id());
		text("title", edition.title());
		this.to.writeEndObject();
	}

	void pounds(String field, BigDecimal amount) {
		BigDecimal plain = amount.stripTrailingZeros();
		this.to.writeName(field);
		this.to.writeNumber((plain.scale() < 0) ? plain.setScale(0) : plain);
	}

	void edition(String id) {
		this.to.writeObjectPropertyStart("edition");
		text("id", id);
		this.to.writeEndObject();
	}

	void assessment(String field, @Nullable StateRow state) {
		if (state == null) {
			this.to.writeNullProperty(field);
			return;
		}
		this.to.writeObjectPropertyStart(field);
		text("id", state.id);
		text("assessedOn", state.assessedOn.toString());
		this.to.writeEndObject();
	}

	/**
	 * Writes how many patients there are.
	 * @param practices of which practices
	 * @param day on which day
	 * @return the same as comma-separated values
	 */
	String size(List<PracticeRow> practices, LocalDate day) {
		int sum = 0;
		boolean isKnown = false;
		for (PracticeRow practice : practices) {
			Integer size = practice.listSize(day);
			if (size != null) {
				isKnown = true;
				sum += size;
			}
		}
		String band = band(isKnown, sum);
		number("listSize", sum);
		text("listSizeBand", band);
		return sum + "," + band;
	}

	private static String band(boolean isKnown, int sum) {
		if (!isKnown) {
			return "UNKNOWN";
		}
		return (sum < 30_000) ? "BELOW" : (sum <= 50_000) ? "WITHIN" : "ABOVE";
	}

	/**
	 * Writes where each dimension was and is.
	 * @param editions the matrix
	 * @param edition in which edition
	 * @param baseline where it was
	 * @param latest where it is
	 */
	void dimensions(Editions editions, Edition edition, @Nullable StateRow baseline, @Nullable StateRow latest) {
		this.to.writeArrayPropertyStart("dimensions");
		for (Dimension dimension : edition.dimensions()) {
			this.to.writeStartObject();
			this.to.writeObjectPropertyStart("dimension");
			text("code", dimension.code());
			text("name", dimension.name());
			this.to.writeEndObject();
			levels(editions.level(baseline, edition, dimension), latest(latest, dimension), true);
			this.to.writeEndObject();
		}
		this.to.writeEndArray();
	}

	void levels(Dimension dimension) {
		this.to.writeArrayPropertyStart("levels");
		for (Level level : dimension.levels()) {
			this.to.writeStartObject();
			this.to.writeNumberProperty("ordinal", level.ordinal());
			text("name", level.name());
			this.to.writeEndObject();
		}
		this.to.writeEndArray();
	}

	static @Nullable Level latest(@Nullable StateRow latest, Dimension dimension) {
		return (latest != null) ? dimension.level(latest.level(dimension.code())) : null;
	}

	void levels(LevelRead from, @Nullable Level to, boolean withNames) {
		Level start = from.level();
		level("baseline", start, withNames);
		level("latest", to, withNames);
		number("change", (start != null && to != null) ? Integer.valueOf(to.ordinal() - start.ordinal()) : null);
		text("comparability", from.comparability());
	}

}
