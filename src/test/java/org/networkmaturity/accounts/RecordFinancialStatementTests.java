package org.networkmaturity.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFinancialStatementTests extends ApiTest {

	private static final String PML = StatementInput.PML;

	private static final String RECORDED = "/recordFinancialStatement/statement";

	@Autowired
	private CommandCount commands;

	private Answer record(String client, Map<String, @Nullable Object> input) {
		return as(client).operation("RecordFinancialStatement", Map.of("input", input));
	}

	private List<String> problems(Object... changes) {
		return record("oxfordshire", StatementInput.of(changes)).problems("recordFinancialStatement");
	}

	private static String figure(JsonNode figure) {
		return Stream.of("year", "stated", "computed", "difference")
			.map((field) -> figure.path(field).isNull() ? "-" : figure.path(field).asString())
			.collect(Collectors.joining(" "));
	}

	@Test
	void whatDoesNotAddUpIsRecordedWithBothFiguresAndTheDifference() {
		Answer answer = record("oxfordshire",
				StatementInput.of("statedSurplus", Map.of("byYear", StatementInput.amounts(101, null), "overall", 50)));
		assertThat(answer.problems("recordFinancialStatement")).isEmpty();
		JsonNode statement = answer.data(RECORDED);
		assertThat(figure(statement.at("/sections/1/rows/0/total"))).isEqualTo("- 99 100 -1");
		assertThat(figure(statement.at("/sections/1/rows/1/total"))).isEqualTo("- - 50.5 -");
		assertThat(statement.at("/sections/1/totalsByYear").valueStream().map(RecordFinancialStatementTests::figure))
			.containsExactly("2020/21 100 100 0", "2021/22 250 250.5 -0.5");
		assertThat(figure(statement.at("/sections/1/total"))).isEqualTo("- 349.5 350.5 -1");
		assertThat(statement.path("surplusByYear").valueStream().map(RecordFinancialStatementTests::figure))
			.containsExactly("2020/21 101 100 1", "2021/22 - -49.5 -");
		assertThat(figure(statement.path("surplus"))).isEqualTo("- 50 50.5 -0.5");
	}

	@Test
	void aStatementIsReadAsItWasRecordedWhereverItIsLookedFor() {
		JsonNode recorded = record("oxfordshire", StatementInput.of()).data(RECORDED);
		String id = recorded.path("id").asString();
		assertThat(recorded.path("title").asString()).isEqualTo("Accounts");
		assertThat(recorded.at("/federation/id").asString()).isEqualTo(PML);
		assertThat(recorded.at("/sections/0/rows/0/amounts").toString()).isEqualTo("[null,300]");
		assertThat(recorded.at("/recordedBy/organisation").asString()).isEqualTo("10Q");
		Answer found = as("front-end").send("""
				query($id: ID!) { node(id: $id) { id __typename }
				  financialStatement(id: $id) { title sections { rows { amounts } } }
				  nowhere: financialStatement(id: "fst_nowhere") { id } }""", Map.of("id", id));
		assertThat(found.data("/node/__typename").asString()).isEqualTo("FinancialStatement");
		assertThat(found.data("/financialStatement/sections/1/rows/1/amounts").toString()).isEqualTo("[null,50.5]");
		assertThat(found.data("/nowhere").isNull()).isTrue();
		JsonNode read = as("front-end").operation("FederationAccounts", Map.of("id", PML))
			.data("/federation/financialStatements/0");
		assertThat(read.path("sections")).isEqualTo(recorded.path("sections"));
		assertThat(read.path("recordedAt")).isEqualTo(recorded.path("recordedAt"));
	}

	@Test
	void savingsAreNotInTheSurplusAndAMissingSurplusIsComputed() {
		List<Object> sections = Stream.of("SAVINGS", "INCOME", "EXPENDITURE")
			.map((kind) -> (Object) StatementInput.section(kind,
					List.of(StatementInput.row(kind, StatementInput.amounts(kind.length(), null)))))
			.toList();
		JsonNode statement = record("oxfordshire", StatementInput.of("sections", sections)).data(RECORDED);
		assertThat(figure(statement.path("surplus"))).isEqualTo("- - -5 -");
		assertThat(statement.path("surplusByYear").valueStream().map(RecordFinancialStatementTests::figure))
			.containsExactly("2020/21 - -5 -", "2021/22 - 0 -");
	}

	@Test
	void rowsThatNameNoPayerAreTogetherSoThatPayersAddUp() {
		assertThat(record("oxfordshire", StatementInput.of()).data(RECORDED + "/sections/1/byPayer").toString())
			.isEqualTo("[{\"payer\":\"NHS E\",\"amounts\":[100,200],\"total\":300},"
					+ "{\"payer\":null,\"amounts\":[0,50.5],\"total\":50.5}]");
	}

	@Test
	void theStatementsOfAFederationComeInTheOrderInWhichTheyWereRecorded() {
		List<String> titles = List.of("First", "Another", "Last");
		titles.forEach((title) -> record("oxfordshire", StatementInput.of("title", title)));
		assertThat(as("front-end").operation("FederationAccounts", Map.of("id", PML))
			.texts("/federation/financialStatements", "/title")).containsExactlyElementsOf(titles);
	}

	@Test
	void aKeyRecordsOneStatementHoweverOftenItIsUsed() {
		Answer first = record("oxfordshire", StatementInput.of("idempotencyKey", "one"));
		assertThat(record("oxfordshire", StatementInput.of("idempotencyKey", "one")).body()).isEqualTo(first.body());
		assertThat(problems("idempotencyKey", "one", "title", "Other"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(problems("idempotencyKey", "one", "federationId", "fed_10q-seox")).isEmpty();
		assertThat(statements(PML)).isEqualTo(1);
	}

	private int statements(String federation) {
		return as("front-end").operation("FederationAccounts", Map.of("id", federation))
			.data("/federation/financialStatements")
			.size();
	}

	@Test
	void onlyAManagerOfFundsWithinReachRecords() {
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			assertThat(record(client, StatementInput.of()).errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(record("oxfordshire", StatementInput.of("federationId", "fed_03w-elr")).errors())
			.containsExactly("FORBIDDEN");
		assertThat(Api.withToken(url(), null).operation("FederationAccounts", Map.of("id", PML)).status())
			.isEqualTo(401);
		assertThat(statements(PML)).isZero();
		assertThat(record("oxfordshire", StatementInput.of()).problems("recordFinancialStatement")).isEmpty();
	}

	@Test
	void whoActsForTheFederationRecordsAndWhoActsForAnotherDoesNot() {
		assertThat(recordFor(PML, Role.FUNDING_MANAGER).problems("recordFinancialStatement")).isEmpty();
		assertThat(recordFor(PML, Role.DIRECTORY_MANAGER).errors()).containsExactly("FORBIDDEN");
		assertThat(recordFor("fed_10q-seox", Role.FUNDING_MANAGER).errors()).containsExactly("FORBIDDEN");
		assertThat(statements(PML)).isEqualTo(1);
	}

	private Answer recordFor(String organisation, Role role) {
		return as("somebody", Set.of(Role.READER, role), organisation).operation("RecordFinancialStatement",
				Map.of("input", StatementInput.of()));
	}

	@Test
	void aPageOfFederationsTakesAsManyCommandsAsOne() {
		for (String federation : List.of(PML, "fed_10q-oxfed", "fed_10q-seox", "fed_10q-abingdon")) {
			record("oxfordshire", StatementInput.of("federationId", federation));
		}
		List<String> one = commandsOfPage(1, 1);
		assertThat(one).isNotEmpty().containsOnly("find");
		assertThat(commandsOfPage(100, 6)).isEqualTo(one);
	}

	private List<String> commandsOfPage(int federations, int statements) {
		this.commands.take();
		Answer answer = as("front-end").send("""
				query($first: Int!) { federations(first: $first) { nodes {
				  financialStatements { title federation { name } sections { total { computed } } } } } }""",
				Map.of("first", federations));
		assertThat(answer.data("/federations/nodes").findValues("title")).hasSize(statements);
		return this.commands.take();
	}

}
