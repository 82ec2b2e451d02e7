package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.funding.NationalFunds;
import org.networkmaturity.support.AgreedProgress;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiProcess;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.NationalNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of England for a year as one feedback, from a process with little memory.
 */
class NationalFeedbackTests extends FeedbackTest {

	private static final Logger logger = LoggerFactory.getLogger(NationalFeedbackTests.class);

	private static final String ENGLAND = "99E";

	private static final int NEIGHBOURHOODS = 1_250;

	private static final int SPENDS = 60_000;

	@Autowired
	private Commissioners commissioners;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Practices practices;

	@Autowired
	private MaturityRecords records;

	@Autowired
	private FundingAwards awards;

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private CommandCount commands;

	private static Map<String, Object> year() {
		return period("commissioner", ENGLAND, "from", "2020-04-01", "to", "2021-03-31");
	}

	private NationalFunds storeEngland() {
		this.commissioners.addWhereAbsent(List.of(Commissioner.of(ENGLAND, "England")));
		List<Neighbourhood> england = NationalNetwork.neighbourhoods(Commissioner.idOf(ENGLAND),
				LocalDate.of(2019, 7, 1));
		this.neighbourhoods.addWhereAbsent(england);
		this.practices.addWhereAbsent(NationalNetwork.practices(england));
		this.records.addWhereAbsent(england.stream().map(AgreedProgress::of).toList());
		NationalFunds funds = new NationalFunds(this.awards);
		funds.store(ENGLAND, england.stream().map(Neighbourhood::id).toList(), SPENDS / 60);
		return funds;
	}

	@Test
	void itIsCompleteAndTakesAsManyQueriesAsACounty() throws Exception {
		NationalFunds funds = storeEngland();
		assertThat(queries(year())).as("and one for pages of spends, which the county has none of")
			.hasSize(queries(period()).size() + 1)
			.hasSizeLessThanOrEqualTo(8);
		try (ApiProcess process = ApiProcess.secondInstance(this.store.uri(), url())) {
			Api nhse = process.as("nhse");
			for (int i = 0; i < 3; i++) {
				Duration before = process.cpu();
				Answer answer = nhse.operation("NhseFeedbackCsv", Map.of("input", year()));
				logger.info("The feedback of England took {} ms of CPU in a process of 256 MiB heap",
						process.cpu().minus(before).toMillis());
				isComplete(answer, funds);
			}
			Answer page = nhse.send("""
					query($input: NhseFeedbackInput!) { nhseFeedback(input: $input) { gaps spent
					  rowsConnection(last: 100) { totalCount nodes { listSize listSizeBand spent baseline { assessedOn }
					    dimensions { change } } } } }""", Map.of("input", year()));
			assertThat(page.data("/nhseFeedback/gaps")).isEmpty();
			assertThat(page.data("/nhseFeedback/spent").decimalValue()).isEqualByComparingTo(funds.spent());
			assertThat(page.data("/nhseFeedback/rowsConnection/totalCount").intValue()).isEqualTo(NEIGHBOURHOODS);
			JsonNode last = page.data("/nhseFeedback/rowsConnection/nodes/99");
			assertThat(last.path("listSize").intValue()).isEqualTo(40_000);
			assertThat(last.path("listSizeBand").asString()).isEqualTo("WITHIN");
			assertThat(last.path("dimensions").valueStream().map((each) -> each.path("change").intValue()).distinct())
				.containsExactly(1);
			assertThat(nhse.download(page(nhse)).body()).hasSizeGreaterThan(1_000_000);
		}
	}

	private static String page(Api nhse) {
		return nhse
			.send("query($input: NhseFeedbackInput!) { nhseFeedback(input: $input) { xlsxUrl } }",
					Map.of("input", year()))
			.data("/nhseFeedback/xlsxUrl")
			.asString();
	}

	private List<String> queries(Map<String, Object> input) {
		as("nhse").operation("NhseFeedbackCsv", Map.of("input", input)).data("");
		this.commands.take();
		as("nhse").operation("NhseFeedbackCsv", Map.of("input", input)).data("");
		return this.commands.take().stream().filter((command) -> !command.equals("getMore")).toList();
	}

	private static void isComplete(Answer answer, NationalFunds funds) {
		List<CSVRecord> records = records(answer);
		assertThat(records).filteredOn((record) -> record.get("Record").equals("PROGRESS"))
			.hasSize(NEIGHBOURHOODS * 10);
		List<CSVRecord> spends = records.stream().filter((record) -> record.get("Record").equals("SPEND")).toList();
		assertThat(spends).hasSize(SPENDS);
		assertThat(spends.stream()
			.map((record) -> new BigDecimal(record.get("Amount")))
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(funds.spent());
	}

}
