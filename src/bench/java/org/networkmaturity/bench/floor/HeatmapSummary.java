package org.networkmaturity.bench.floor;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.Editions.Level;

/**
 * Counts what a heat map's rows add up to while they are written.
 */
final class HeatmapSummary {

	private static final int LEVELS = 4;

	private final Edition edition;

	private final int[] overall = new int[LEVELS];

	private final int[][] counts;

	private final int[] notAssessed;

	private final int[] improved;

	private final int[] declined;

	private int assessed;

	HeatmapSummary(Edition edition) {
		int dimensions = edition.dimensions().size();
		this.edition = edition;
		this.counts = new int[dimensions][LEVELS];
		this.notAssessed = new int[dimensions];
		this.improved = new int[dimensions];
		this.declined = new int[dimensions];
	}

	void add(@Nullable Level reached, boolean isAssessed) {
		if (isAssessed) {
			this.assessed++;
		}
		if (reached != null) {
			this.overall[reached.ordinal()]++;
		}
	}

	void add(int dimension, @Nullable Level from, @Nullable Level to) {
		if (to == null) {
			this.notAssessed[dimension]++;
			return;
		}
		this.counts[dimension][to.ordinal()]++;
		if (from != null && to.ordinal() > from.ordinal()) {
			this.improved[dimension]++;
		}
		if (from != null && to.ordinal() < from.ordinal()) {
			this.declined[dimension]++;
		}
	}

	void write(int neighbourhoods, Json json) {
		json.to().writeObjectPropertyStart("summary");
		json.number("neighbourhoods", neighbourhoods);
		json.number("assessed", this.assessed);
		json.to().writeArrayPropertyStart("overall");
		for (Level level : this.edition.dimensions().getFirst().levels()) {
			write(level, true, this.overall, json);
		}
		json.to().writeEndArray();
		json.to().writeArrayPropertyStart("dimensions");
		for (int i = 0; i < this.counts.length; i++) {
			Dimension dimension = this.edition.dimensions().get(i);
			json.to().writeStartObject();
			json.to().writeObjectPropertyStart("dimension");
			json.text("code", dimension.code());
			json.to().writeEndObject();
			json.to().writeArrayPropertyStart("counts");
			for (Level level : dimension.levels()) {
				write(level, false, this.counts[i], json);
			}
			json.to().writeEndArray();
			json.number("notAssessed", this.notAssessed[i]);
			json.number("improved", this.improved[i]);
			json.number("declined", this.declined[i]);
			json.to().writeEndObject();
		}
		json.to().writeEndArray();
		json.to().writeEndObject();
	}

	private static void write(Level level, boolean withName, int[] counts, Json json) {
		json.to().writeStartObject();
		json.level("level", level, withName);
		json.number("neighbourhoods", counts[level.ordinal()]);
		json.to().writeEndObject();
	}

}
