package org.networkmaturity.bench.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.conversions.Bson;
import org.networkmaturity.bench.floor.AwardRow.LineRow;
import org.networkmaturity.bench.floor.AwardRow.SpendRow;
import org.networkmaturity.bench.floor.Editions.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * NhseFeedback, by five finds. Nothing was recorded here after the instant that is asked
 * about, and nothing is missing.
 *
 * @param finds the store
 * @param editions the matrix
 */
record FeedbackAnswer(Finds finds, Editions editions) implements Answer {

	private static final String EDITION = "nhse-2019-08";

	@Override
	public void write(JsonNode variables, LocalDate today, JsonGenerator to) {
		JsonNode input = variables.path("input");
		LocalDate from = LocalDate.parse(input.path("from").asString());
		LocalDate last = LocalDate.parse(input.path("to").asString());
		Edition edition = this.editions.get(EDITION);
		NamedRow commissioner = this.finds.named("commissioners", "com_" + input.path("commissioner").asString());
		Bson theirs = Filters.eq("commissionerId", commissioner.id);
		List<AwardRow> awards = this.finds
			.awards(Filters.and(theirs, Filters.or(Filters.gte("endsOn", from), Filters.gte("spentUntil", from))));
		List<NeighbourhoodRow> neighbourhoods = this.finds.neighbourhoods(theirs, last);
		List<String> ids = neighbourhoods.stream().map((row) -> row.id).toList();
		Map<String, List<PracticeRow>> practices = this.finds.practices(ids, last);
		Map<String, MaturityRow> standings = this.finds.standings(ids);
		Feedback feedback = new Feedback(commissioner, from, last, edition, this.editions);
		Map<String, BigDecimal> allocated = new HashMap<>();
		Map<String, BigDecimal> spent = new HashMap<>();
		for (AwardRow award : awards) {
			for (LineRow line : award.lines) {
				line.allocations.forEach((id, amount) -> allocated.merge(id, amount, BigDecimal::add));
				line.spends.removeIf((spend) -> spend.spentOn.isAfter(last));
				for (SpendRow spend : line.spends) {
					if (!spend.spentOn.isBefore(from) && spend.neighbourhoodId != null) {
						spent.merge(spend.neighbourhoodId, spend.amount, BigDecimal::add);
					}
				}
			}
		}
		Json json = new Json(to);
		to.writeObjectPropertyStart("nhseFeedback");
		feedback.writeHead(input.path("knownAt").asString(), json);
		Funds funds = new Funds(awards, from);
		funds.writeTotals(json);
		to.writeArrayPropertyStart("rows");
		for (NeighbourhoodRow row : neighbourhoods) {
			feedback.write(row, practices.getOrDefault(row.id, List.of()),
					standings.getOrDefault(row.id, new MaturityRow()), allocated.getOrDefault(row.id, BigDecimal.ZERO),
					spent.getOrDefault(row.id, BigDecimal.ZERO), json);
		}
		to.writeEndArray();
		funds.writeAwards(json);
		String csv = feedback.csv(neighbourhoods, awards);
		json.text("sha256", DigestUtils.sha256Hex(csv));
		json.text("xlsxUrl", feedback.address(input.path("knownAt").asString()));
		to.writeEndObject();
	}

}
