package org.networkmaturity.maturity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.support.AgreedProgress;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class HeatmapTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	private static final int ENGLAND = 1_250;

	@Autowired
	private CommandCount commands;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private MaturityRecords records;

	private Answer heatmap(Map<String, ?> scope, String... more) {
		Map<String, Object> variables = new HashMap<>(Map.of("scope", scope, "editionId", "nhse-2018-08"));
		for (int i = 0; i < more.length; i += 2) {
			variables.put(more[i], more[i + 1]);
		}
		return as("front-end").operation("MaturityHeatmap", variables);
	}

	private void record(String operation, Recording recording) {
		as("oxfordshire").operation(operation, recording.variables()).data("");
	}

	@Test
	void rowsAreTheNeighbourhoodsOfTheScopeByNameAndColumnsTheDimensions() {
		Answer answer = heatmap(Map.of("localityId", "loc_10q-south-west"));
		assertThat(answer.texts("/maturityHeatmap/columns", "/code")).hasSize(9)
			.startsWith("right-scale", "integrated-working");
		assertThat(answer.texts("/maturityHeatmap/rows", "/neighbourhood/name"))
			.containsExactly("Abingdon and District", "Abingdon Central", "Didcot", "Wantage", "White Horse Botley");
		assertThat(answer.data("/maturityHeatmap/rows").valueStream().map((row) -> row.path("cells").size()).distinct())
			.containsExactly(9);
		assertThat(heatmap(Map.of("commissioner", "10q")).data("/maturityHeatmap/rows").size()).isEqualTo(20);
		assertThat(heatmap(Map.of("federationId", "fed_10q-seox")).texts("/maturityHeatmap/rows", "/neighbourhood/id"))
			.containsExactly("nbh_henley-sonnet", "nbh_thame", "nbh_wallingford-and-surrounds");
	}

	@Test
	void aListKeepsItsOrderAndNamesEachOnce() {
		assertThat(heatmap(Map.of("neighbourhoodIds", List.of("nbh_thame", "nbh_didcot", "nbh_thame")))
			.texts("/maturityHeatmap/rows", "/neighbourhood/name")).containsExactly("Thame", "Didcot");
		assertThat(heatmap(Map.of("neighbourhoodIds", List.of())).data("/maturityHeatmap/rows")).isEmpty();
	}

	@Test
	void cellsSayWhereEachStartedWhereItIsAndHowFarItMoved() {
		record("RecordBaseline", Recording.of(WITNEY).at(1).score("level", 3));
		record("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-06-01").at(2));
		Answer answer = heatmap(Map.of("localityId", "loc_10q-west"));
		String cells = "/maturityHeatmap/rows/0/cells";
		assertThat(answer.texts(cells, "/baseline/ordinal").subList(0, 6)).containsExactly("3", "1", "1", "1", "1", "");
		assertThat(answer.texts(cells, "/latest/ordinal").subList(0, 6)).containsExactly("2", "2", "2", "2", "2", "");
		assertThat(answer.texts(cells, "/change").subList(0, 6)).containsExactly("-1", "1", "1", "1", "1", "");
		assertThat(answer.data("/maturityHeatmap/rows/0/overall/ordinal").asInt()).isEqualTo(2);
		assertThat(answer.texts("/maturityHeatmap/rows/1/cells", "/comparability")).containsOnly("NO_BASELINE");
		assertThat(answer.data("/maturityHeatmap/rows/1/overall").isNull()).isTrue();
		assertThat(answer.data("/maturityHeatmap/summary/neighbourhoods").asInt()).isEqualTo(2);
		assertThat(answer.data("/maturityHeatmap/summary/assessed").asInt()).isEqualTo(1);
		assertThat(answer.texts("/maturityHeatmap/summary/dimensions", "/improved").subList(0, 2)).containsExactly("0",
				"1");
		assertThat(answer.texts("/maturityHeatmap/summary/dimensions", "/declined").subList(0, 2)).containsExactly("1",
				"0");
		assertThat(answer.texts("/maturityHeatmap/summary/dimensions", "/notAssessed")).startsWith("1").endsWith("2");
		assertThat(answer.texts("/maturityHeatmap/summary/overall", "/neighbourhoods")).containsExactly("0", "0", "1",
				"0");
	}

	@Test
	void aFederationALocalityAndACommissionerHaveTheSummaryOfTheirHeatMap() {
		String summary = "{ edition { id } neighbourhoods assessed overall { level { name } neighbourhoods } "
				+ "dimensions { dimension { code } counts { level { ordinal } neighbourhoods } notAssessed improved declined } }";
		String arguments = "(editionId: \"nhse-2019-08\", asOf: \"2020-06-30\", knownAt: \"2020-10-07T12:00:00Z\")";
		Answer answer = as("front-end").send("""
				{ commissioner(odsCode: "10Q") { maturity%1$s %2$s }
				  locality(id: "loc_10q-city") { maturity%1$s %2$s }
				  federation(id: "fed_10q-oxfed") { maturity%1$s %2$s }
				  all: maturityHeatmap(scope: { commissioner: "10Q" }, %3$s { summary %2$s }
				  city: maturityHeatmap(scope: { localityId: "loc_10q-city" }, %3$s { summary %2$s }
				  oxfed: maturityHeatmap(scope: { federationId: "fed_10q-oxfed" }, %3$s { summary %2$s } }"""
			.formatted(arguments, summary, arguments.substring(1)));
		assertThat(answer.data("/commissioner/maturity")).isEqualTo(answer.data("/all/summary"));
		assertThat(answer.data("/locality/maturity")).isEqualTo(answer.data("/city/summary"));
		assertThat(answer.data("/federation/maturity")).isEqualTo(answer.data("/oxfed/summary"));
		assertThat(answer.data("/commissioner/maturity/neighbourhoods").asInt()).isEqualTo(20);
		assertThat(answer.data("/locality/maturity/neighbourhoods").asInt()).isEqualTo(5);
		assertThat(answer.data("/all/summary/dimensions/0/improved").asInt()).isPositive();
	}

	@Test
	void aHeatMapIsMadeAsOfADayAndAsKnownAtAnInstant() {
		Map<String, String> scope = Map.of("localityId", "loc_10q-north");
		Answer before = heatmap(scope, "asOf", "2020-05-31", "editionId", "nhse-2019-08");
		assertThat(before.texts("/maturityHeatmap/rows", "/neighbourhood/id")).as("one was formed the day after")
			.containsExactly("nbh_banbury-cross", "nbh_nora");
		assertThat(heatmap(scope, "asOf", "2020-06-01").data("/maturityHeatmap/rows").size()).isEqualTo(3);
		assertThat(heatmap(scope, "asOf", "2018-12-03").data("/maturityHeatmap/summary/assessed").asInt()).isZero();
		assertThat(heatmap(scope, "asOf", "2018-12-04").data("/maturityHeatmap/summary/assessed").asInt()).isEqualTo(2);
		assertThat(heatmap(scope, "knownAt", "2018-12-04T18:59:59Z").data("/maturityHeatmap/summary/assessed").asInt())
			.isZero();
		assertThat(heatmap(scope, "knownAt", "2018-12-04T19:00:00Z").data("/maturityHeatmap/summary/assessed").asInt())
			.isEqualTo(2);
	}

	@Test
	void withoutAnEditionItIsTheOneInForceOnTheDay() {
		String query = "{ maturityHeatmap(scope: { commissioner: \"10Q\" }%s) { edition { id } } }";
		assertThat(as("front-end").send(query.formatted("")).data("/maturityHeatmap/edition/id").asString())
			.isEqualTo("nhse-2019-08");
		assertThat(as("front-end").send(query.formatted(", asOf: \"2019-07-31\""))
			.data("/maturityHeatmap/edition/id")
			.asString()).isEqualTo("nhse-2018-08");
		assertThat(as("front-end").send(query.formatted(", knownAt: \"2019-07-31T12:00:00Z\""))
			.data("/maturityHeatmap/edition/id")
			.asString()).isEqualTo("nhse-2018-08");
	}

	@Test
	void whatIsNotThereIsNotFoundAndWhatCannotBeKnownYetIsRefused() {
		for (Map<String, ?> scope : List.of(Map.of("commissioner", "99Z"), Map.of("federationId", "fed_x"),
				Map.of("localityId", "loc_x"), Map.of("neighbourhoodIds", List.of("nbh_thame", "nbh_x")))) {
			assertThat(heatmap(scope).errors()).as(scope.toString()).containsExactly("NOT_FOUND");
		}
		assertThat(heatmap(Map.of("commissioner", "10Q"), "editionId", "x").errors()).containsExactly("NOT_FOUND");
		assertThat(heatmap(Map.of("commissioner", "10Q"), "knownAt", "2999-01-01T00:00:00Z").errors())
			.containsExactly("BAD_REQUEST");
		assertThat(heatmap(Map.of("commissioner", "10Q", "localityId", "loc_10q-city")).errors())
			.containsExactly("BAD_REQUEST");
		assertThat(heatmap(Map.of()).errors()).containsExactly("BAD_REQUEST");
		assertThat(heatmap(Map.of("neighbourhoodIds", Collections.nCopies(2_001, "nbh_thame"))).errors())
			.containsExactly("BAD_REQUEST");
	}

	@Test
	void reviewIsDueOnceTheLatestIsOlderThanTwelveMonths() {
		record("RecordBaseline", Recording.of(WITNEY).with("assessedOn", "2019-02-28"));
		String query = "query($id: ID!, $day: Date) { neighbourhood(id: $id) { maturity(asOf: $day) { reviewDue } } }";
		Map.of("2019-02-27", false, "2019-02-28", false, "2020-02-28", false, "2020-02-29", true)
			.forEach((day,
					due) -> assertThat(as("front-end").send(query, Map.of("id", WITNEY, "day", day))
						.data("/neighbourhood/maturity/reviewDue")
						.asBoolean()).as(day).isEqualTo(due));
	}

	@Test
	void whatAHeatMapReadsDoesNotGrowWithHistories() {
		record("RecordBaseline", Recording.of(WITNEY));
		String id = as("oxfordshire")
			.operation("RecordProgress", Recording.of(WITNEY).with("assessedOn", "2019-06-01").variables())
			.data("/recordProgress/assessment/id")
			.asString();
		int before = read();
		for (int revision = 1; revision <= 30; revision++) {
			record("ReviseAssessment", id, revision);
		}
		assertThat(read()).isEqualTo(before);
	}

	private void record(String operation, String id, int revision) {
		assertThat(
				as("oxfordshire")
					.operation(operation, Map.of("input",
							Map.of("id", id, "expectedRevision", revision, "reason", "x".repeat(15), "scores", List
								.of(Map.of("dimension", "right-scale", "level", 1, "rationale", "x".repeat(3_000))))))
					.problems("reviseAssessment"))
			.isEmpty();
	}

	private int read() {
		this.commands.take();
		this.commands.takeBytesRead();
		heatmap(Map.of("localityId", "loc_10q-west")).data("/maturityHeatmap");
		assertThat(this.commands.take()).as("the neighbourhoods, where they stand, and the locality").hasSize(3);
		return this.commands.takeBytesRead();
	}

	@Test
	void allOfEnglandIsOneHeatMap() {
		List<Neighbourhood> england = IntStream.range(0, ENGLAND)
			.mapToObj((i) -> Neighbourhood.of("england-%04d".formatted(i), "Neighbourhood " + i, null, "com_10Q",
					"loc_10q-west", null, LocalDate.of(2019, 7, 1), List.of()))
			.toList();
		this.neighbourhoods.addWhereAbsent(england);
		this.records.addWhereAbsent(england.stream().map(AgreedProgress::of).toList());
		List<String> ids = england.stream().map(Neighbourhood::id).toList();
		this.commands.take();
		Answer answer = heatmap(Map.of("neighbourhoodIds", ids), "editionId", "nhse-2019-08");
		assertThat(this.commands.take().stream().filter((command) -> command.equals("find"))).hasSize(2);
		assertThat(answer.data("/maturityHeatmap/rows").size()).isEqualTo(ENGLAND);
		assertThat(answer.data("/maturityHeatmap/summary/assessed").asInt()).isEqualTo(ENGLAND);
		assertThat(answer.data("/maturityHeatmap/summary/dimensions/0/improved").asInt()).isEqualTo(ENGLAND);
		assertThat(answer.texts("/maturityHeatmap/rows/1249/cells", "/change")).hasSize(10).startsWith("1", "1");
	}

}
