package org.networkmaturity.bench.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.floor.AwardRow.LineRow;
import org.networkmaturity.bench.floor.AwardRow.SpendRow;
import org.networkmaturity.bench.floor.Editions.Dimension;
import org.networkmaturity.bench.floor.Editions.Edition;
import org.networkmaturity.bench.floor.Editions.Level;
import org.networkmaturity.bench.floor.Editions.LevelRead;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what feedback says of neighbourhoods, as JSON and as the text that its hash is
 * of, which nothing in need of quotes is in here.
 */
final class Feedback {

	private static final String HEADER = "Record,Commissioner,Period from,Period to,Neighbourhood code,Neighbourhood,List size,List size band,Edition,Dimension,Baseline on,Baseline edition,Baseline level,Latest on,Latest level,Change,Comparability,Award,Recipient,Spent on,Category,Amount,Description\r\n";

	private final NamedRow commissioner;

	private final LocalDate from;

	private final LocalDate last;

	private final Edition edition;

	private final Editions editions;

	private final StringBuilder csv = new StringBuilder(64 * 1_024).append(HEADER);

	Feedback(NamedRow commissioner, LocalDate from, LocalDate last, Edition edition, Editions editions) {
		this.commissioner = commissioner;
		this.from = from;
		this.last = last;
		this.edition = edition;
		this.editions = editions;
	}

	void writeHead(String knownAt, Json json) {
		json.to().writeObjectPropertyStart("commissioner");
		json.text("odsCode", this.commissioner.odsCode);
		json.text("name", this.commissioner.name);
		json.to().writeEndObject();
		json.text("from", this.from.toString());
		json.text("to", this.last.toString());
		json.edition(this.edition);
		json.text("knownAt", knownAt);
		json.to().writeArrayPropertyStart("gaps");
		json.to().writeEndArray();
		json.to().writeArrayPropertyStart("remarks");
		json.to().writeEndArray();
	}

	void write(NeighbourhoodRow row, List<PracticeRow> practices, MaturityRow maturity, BigDecimal allocated,
			BigDecimal spent, Json json) {
		StateRow baseline = maturity.baseline(this.edition.id());
		StateRow latest = maturity.latest(this.edition.id());
		JsonGenerator to = json.to();
		to.writeStartObject();
		to.writeObjectPropertyStart("neighbourhood");
		json.text("id", row.id);
		json.text("odsCode", row.odsCode);
		json.text("name", row.name);
		to.writeEndObject();
		String size = json.size(practices, this.last);
		json.assessment("baseline", baseline);
		json.assessment("latest", latest);
		json.dimensions(this.editions, this.edition, baseline, latest);
		json.pounds("allocated", allocated);
		json.pounds("spent", spent);
		to.writeEndObject();
		for (Dimension dimension : this.edition.dimensions()) {
			append(row, size, dimension, baseline, latest);
		}
	}

	private void append(NeighbourhoodRow row, String size, Dimension dimension, @Nullable StateRow baseline,
			@Nullable StateRow latest) {
		LevelRead start = this.editions.level(baseline, this.edition, dimension);
		Level reached = Json.latest(latest, dimension);
		Level began = start.level();
		append("PROGRESS", row);
		cells(size, this.edition.id(), dimension.code(), (baseline != null) ? baseline.assessedOn : null,
				(baseline != null) ? baseline.edition : null, (began != null) ? began.name() : null,
				(latest != null) ? latest.assessedOn : null, (reached != null) ? reached.name() : null,
				(began != null && reached != null) ? reached.ordinal() - began.ordinal() : null, start.comparability());
		this.csv.append(",,,,,,\r\n");
	}

	private void append(String kind, @Nullable NeighbourhoodRow row) {
		this.csv.append(kind);
		cells(this.commissioner.odsCode, this.from, this.last, (row != null) ? row.odsCode : null,
				(row != null) ? row.name : null);
	}

	private void cells(@Nullable Object... cells) {
		for (Object cell : cells) {
			this.csv.append(',');
			if (cell != null) {
				this.csv.append(cell);
			}
		}
	}

	String csv(List<NeighbourhoodRow> neighbourhoods, List<AwardRow> awards) {
		Map<String, NeighbourhoodRow> byId = new HashMap<>();
		neighbourhoods.forEach((row) -> byId.put(row.id, row));
		for (AwardRow award : awards) {
			for (LineRow line : award.lines) {
				for (SpendRow spend : line.spends) {
					if (!spend.spentOn.isBefore(this.from)) {
						append("SPEND", byId.get(String.valueOf(spend.neighbourhoodId)));
						this.csv.append(",,,,,,,,,,,");
						cells(award.title, line.recipient, spend.spentOn, spend.category,
								spend.amount.setScale(2).toPlainString(), spend.description);
						this.csv.append("\r\n");
					}
				}
			}
		}
		return this.csv.toString();
	}

	String address(String knownAt) {
		return "http://127.0.0.1/downloads/nhse-feedback/%s.xlsx?from=%s&to=%s&editionId=%s&knownAt=%s"
			.formatted(this.commissioner.odsCode, this.from, this.last, this.edition.id(), knownAt);
	}

}
