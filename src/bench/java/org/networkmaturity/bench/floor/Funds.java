package org.networkmaturity.bench.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.networkmaturity.bench.floor.AwardRow.LineRow;
import org.networkmaturity.bench.floor.AwardRow.SpendRow;
import org.networkmaturity.funding.SpendCategory;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what feedback says of funds.
 *
 * @param awards the awards
 * @param from the period's first day
 */
record Funds(List<AwardRow> awards, LocalDate from) {

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal spent(LineRow line) {
		return sum(line.spends.stream().map((spend) -> spend.amount));
	}

	private static BigDecimal allocated(LineRow line) {
		return sum(line.allocations.values().stream());
	}

	void writeTotals(Json json) {
		Predicate<SpendRow> isWithin = (spend) -> !spend.spentOn.isBefore(this.from);
		List<SpendRow> spends = this.awards.stream()
			.flatMap((award) -> award.lines.stream())
			.flatMap((line) -> line.spends.stream())
			.filter(isWithin)
			.toList();
		json.pounds("spent", sum(spends.stream().map((spend) -> spend.amount)));
		writeByCategory(spends, json);
	}

	private static void writeByCategory(List<SpendRow> spends, Json json) {
		Map<SpendCategory, BigDecimal> sums = new TreeMap<>();
		spends.forEach((spend) -> sums.merge(SpendCategory.valueOf(spend.category), spend.amount, BigDecimal::add));
		json.to().writeArrayPropertyStart("spentByCategory");
		sums.forEach((category, amount) -> {
			json.to().writeStartObject();
			json.text("category", category.name());
			json.pounds("amount", amount);
			json.to().writeEndObject();
		});
		json.to().writeEndArray();
	}

	void writeAwards(Json json) {
		json.to().writeArrayPropertyStart("funding");
		this.awards.forEach((award) -> write(award, json));
		json.to().writeEndArray();
	}

	private static void write(AwardRow award, Json json) {
		JsonGenerator to = json.to();
		BigDecimal itemised = sum(award.lines.stream().map((line) -> line.amount));
		BigDecimal spent = sum(award.lines.stream().map(Funds::spent));
		to.writeStartObject();
		json.text("id", award.id);
		json.text("title", award.title);
		json.pounds("headline", award.headline);
		to.writeBooleanProperty("headlineIsAtLeast", award.headlineIsAtLeast);
		json.pounds("itemised", itemised);
		json.pounds("difference", award.headline.subtract(itemised));
		json.pounds("allocated", sum(award.lines.stream().map(Funds::allocated)));
		json.pounds("spent", spent);
		json.pounds("remaining", itemised.subtract(spent));
		json.text("startsOn", award.startsOn.toString());
		json.text("endsOn", award.endsOn.toString());
		writeByCategory(award.lines.stream().flatMap((line) -> line.spends.stream()).toList(), json);
		to.writeArrayPropertyStart("lines");
		award.lines.forEach((line) -> write(line, json));
		to.writeEndArray();
		to.writeEndObject();
	}

	private static void write(LineRow line, Json json) {
		json.to().writeStartObject();
		json.text("id", line.id);
		json.text("recipient", line.recipient);
		json.text("purpose", line.purpose);
		json.pounds("amount", line.amount);
		json.pounds("allocated", allocated(line));
		json.pounds("spent", spent(line));
		json.pounds("remaining", line.amount.subtract(spent(line)));
		writeByCategory(line.spends, json);
		json.to().writeEndObject();
	}

}
