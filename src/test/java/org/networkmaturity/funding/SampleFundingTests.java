package org.networkmaturity.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each figure of the documents that the sample's funds come from.
 */
class SampleFundingTests extends FundingTest {

	private JsonNode award(String id) {
		return as("front-end")
			.send("""
					query($id: ID!) { fundingAward(id: $id) {
					  title funder headline headlineIsAtLeast itemised difference recurrent startsOn endsOn source
					  commissioner { odsCode } conditions { kind text limit }
					  lines { recipient amount inKindDaysPerWeek startsOn endsOn federation { id } partners { name federation { id } } } } }""",
					Map.of("id", id))
			.data("/fundingAward");
	}

	private static List<String> lines(JsonNode award) {
		return award.path("lines")
			.valueStream()
			.map((line) -> "%s %s %s".formatted(line.path("recipient").asString(), line.path("amount").decimalValue(),
					line.path("inKindDaysPerWeek").asString("-")))
			.toList();
	}

	@Test
	void oxfordshire2016ShowsBothTheHeadlineAndWhatItsLinesComeTo() {
		JsonNode award = award("awd_10q-federations-2016");
		assertThat(award.path("headline").intValue()).isEqualTo(212_000);
		assertThat(award.path("itemised").intValue()).isEqualTo(212_008);
		assertThat(award.path("difference").intValue()).isEqualTo(-8);
		assertThat(award.path("recurrent").booleanValue()).isFalse();
		assertThat(lines(award)).containsExactly("PML 137000 -", "OxFed 29000 3.0", "SEOX 15538 2.0",
				"Abingdon Health Federation 30470 -");
		assertThat(award.at("/lines/0/startsOn").asString()).isEqualTo("2015-12-01");
		assertThat(award.at("/lines/0/endsOn").asString()).isEqualTo("2016-11-30");
		assertThat(award.at("/lines/0/federation/id").asString()).isEqualTo("fed_10q-pml");
	}

	@Test
	void oxfordshire2018IsAtLeastSixHundredThousandToTheCareAlliancesPartners() {
		JsonNode award = award("awd_10q-neighbourhoods-2018");
		assertThat(award.path("headline").intValue()).isEqualTo(600_000);
		assertThat(award.path("headlineIsAtLeast").booleanValue()).isTrue();
		assertThat(award.path("recurrent").booleanValue()).isFalse();
		List<JsonNode> partners = award.at("/lines/0/partners").valueStream().toList();
		assertThat(partners).extracting((partner) -> partner.path("name").asString())
			.containsExactly("PML", "OxFed", "Abingdon Health Federation", "SEOX",
					"Oxford Health NHS Foundation Trust");
		assertThat(partners).extracting((partner) -> partner.at("/federation/id").asString("none"))
			.containsExactly("fed_10q-pml", "fed_10q-oxfed", "fed_10q-abingdon", "fed_10q-seox", "none");
	}

	@Test
	void somerset2012SharesOutEachOfTheNineFiguresExactly() {
		Map<String, Integer> populations = new LinkedHashMap<>();
		populations.put("Taunton Deane General Practice Federation", 114_798);
		populations.put("South Somerset Healthcare", 109_422);
		populations.put("Bridgwater Bay Health", 81_344);
		populations.put("West Mendip", 49_259);
		populations.put("North Sedgemoor", 47_825);
		populations.put("Chard Crewkerne & Ilminster", 46_112);
		populations.put("East Mendip", 42_623);
		populations.put("Central Mendip", 29_727);
		populations.put("West Somerset", 23_218);
		List<Map<String, Object>> recipients = populations.entrySet()
			.stream()
			.map((each) -> input("name", each.getKey(), "population", each.getValue()))
			.toList();
		Answer answer = as("front-end").operation("Apportionment",
				Map.of("input", input("total", 500_000, "standard", 10_000, "recipients", recipients)));
		assertThat(
				answer.data("/apportionment/shares").valueStream().map((share) -> share.path("apportioned").intValue()))
			.containsExactly(86_468, 82_419, 61_270, 37_103, 36_023, 34_733, 32_105, 22_391, 17_488);
		assertThat(answer.data("/apportionment/shares").valueStream().map((share) -> share.path("total").intValue()))
			.containsExactly(96_468, 92_419, 71_270, 47_103, 46_023, 44_733, 42_105, 32_391, 27_488);
		assertThat(answer.data("/apportionment/total").intValue()).isEqualTo(500_000);
		JsonNode award = award("awd_11x-commissioning-support-2012");
		assertThat(lines(award)).containsExactly("Taunton Deane General Practice Federation 96468 -",
				"South Somerset Healthcare 92419 -", "Bridgwater Bay Health 71270 -", "West Mendip 47103 -",
				"North Sedgemoor 46023 -", "Chard Crewkerne & Ilminster 44733 -", "East Mendip 42105 -",
				"Central Mendip 32391 -", "West Somerset 27488 -");
		assertThat(award.path("itemised").intValue()).isEqualTo(500_000);
		assertThat(award.path("difference").intValue()).isZero();
	}

	@Test
	void somerset2012KeepsTheSessionRatesAndWhatTheFundsMayNotBeSpentOn() {
		List<JsonNode> conditions = award("awd_11x-commissioning-support-2012").path("conditions")
			.valueStream()
			.toList();
		assertThat(conditions).filteredOn((each) -> each.path("kind").asString().equals("SESSION_RATE"))
			.extracting((each) -> each.path("limit").intValue())
			.containsExactly(300, 150);
		assertThat(conditions).filteredOn((each) -> each.path("kind").asString().equals("EXCLUSION")).hasSize(4);
	}

	@Test
	void federationsAndNeighbourhoodsStandWhereTheirLinesAndAllocationsPutThem() {
		Answer answer = as("front-end").send("""
				{ federation(id: "fed_10q-oxfed") { funding { awarded shared allocated spent remaining } }
				  neighbourhood(id: "nbh_didcot") { funding { awarded shared allocated spent remaining } }
				  botley: neighbourhood(id: "nbh_white-horse-botley") { funding { awarded spent remaining } }
				  wantage: neighbourhood(id: "nbh_wantage") { funding { spent remaining } } }""");
		assertThat(answer.data("/federation/funding").toString())
			.isEqualTo("{\"awarded\":29000,\"shared\":600000,\"allocated\":0,\"spent\":0,\"remaining\":29000}");
		assertThat(answer.data("/neighbourhood/funding").toString())
			.isEqualTo("{\"awarded\":30000,\"shared\":0,\"allocated\":30000,\"spent\":23400,\"remaining\":6600}");
		assertThat(answer.data("/botley/funding").toString())
			.isEqualTo("{\"awarded\":0,\"spent\":2150,\"remaining\":-2150}");
		assertThat(answer.data("/wantage/funding").toString()).isEqualTo("{\"spent\":0,\"remaining\":25000}");
	}

	@Test
	void aCommissionersAwardsAreInTheOrderOfTheirFirstDays() {
		Answer answer = as("front-end").operation("FundingPosition", Map.of("commissioner", "10Q"));
		assertThat(answer.texts("/commissioner/fundingAwards", "/id")).containsExactly("awd_10q-federations-2016",
				"awd_10q-neighbourhoods-2018");
		assertThat(answer.data("/commissioner/fundingAwards/1/spentByCategory").toString()).isEqualTo(
				"[{\"category\":\"CLINICAL_LEADERSHIP\",\"amount\":12600},{\"category\":\"PROJECT_MANAGEMENT\",\"amount\":11250.5},{\"category\":\"ORGANISATIONAL_DEVELOPMENT\",\"amount\":9400},{\"category\":\"SERVICE_DELIVERY\",\"amount\":26500},{\"category\":\"BACKFILL\",\"amount\":3600},{\"category\":\"TRAINING\",\"amount\":5200},{\"category\":\"EQUIPMENT\",\"amount\":2150},{\"category\":\"VENUE\",\"amount\":640},{\"category\":\"OTHER\",\"amount\":1999.99}]");
	}

}
