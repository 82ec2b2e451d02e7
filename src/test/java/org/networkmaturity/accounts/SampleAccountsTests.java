package org.networkmaturity.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two tables of the paper of East Leicestershire and Rutland's federation, figure by
 * figure. A row here is its heading, its payer, its amounts, and its total as stated and
 * as computed.
 */
class SampleAccountsTests extends ApiTest {

	private static final String TABLE = "/federation/financialStatements/0";

	private static final String SUMMARY = "/federation/financialStatements/1";

	private Answer accounts() {
		return as("front-end").operation("FederationAccounts", Map.of("id", "fed_03w-elr"));
	}

	private static String cell(JsonNode value) {
		return value.isNull() ? "-" : value.asString();
	}

	private static String amounts(JsonNode holder) {
		return holder.path("amounts").valueStream().map(SampleAccountsTests::cell).collect(Collectors.joining(" "));
	}

	private static String both(JsonNode figure) {
		return cell(figure.path("stated")) + " " + cell(figure.path("computed"));
	}

	private static String years(Answer answer, String figures, String total) {
		List<JsonNode> all = IntStream.rangeClosed(0, 4)
			.mapToObj((i) -> answer.data((i < 4) ? figures + "/" + i : total))
			.toList();
		return all.stream()
			.map((figure) -> cell(figure.path("year")) + " " + both(figure))
			.collect(Collectors.joining("\n"));
	}

	private static String totals(Answer answer, String section) {
		assertThat(answer.data(section + "/totalsByYear").size()).isEqualTo(4);
		return years(answer, section + "/totalsByYear", section + "/total");
	}

	private static String rows(Answer answer, String section) {
		return answer.data(section + "/rows")
			.valueStream()
			.map((row) -> "%s | %s | %s | %s".formatted(cell(row.path("heading")), cell(row.path("payer")),
					amounts(row), both(row.path("total"))))
			.collect(Collectors.joining("\n"));
	}

	@Test
	void theIncomeTableHasEveryRowWithItsCommissioner() {
		assertThat(rows(accounts(), TABLE + "/sections/0")).isEqualTo("""
				CBS (Health checks, contraception, alcohol) | LCC / RCC | - 200000 200000 200000 | 600000 600000
				Vitrucare app | RCC | - 49000 49000 - | 98000 98000
				Clinical support scheme | ELR CCG | - 102000 - - | 102000 102000
				Winter access scheme | NHS E | 82000 75000 - - | 157000 157000
				Pharmacists (ELR CCG £2/patient scheme) | ELR CCG | - 8500 - - | 8500 8500
				Correspondence management | WL CCG | - 33000 - - | 33000 33000
				Specialist diabetes nurses | WL CCG | - - 80000 - | 80000 80000
				NHSE pharmacists | NHS E | - - 87000 60000 | 147000 147000
				Demand management | ELR CCG | - - 33000 - | 33000 33000
				Purchase Direct | Practices | - 700 700 700 | 2100 2100
				Transformation Fund projects | ELR CCG | - - 740086 - | 740086 740086
				Urgent care | ELR CCG | - - - 50000 | 50000 50000""");
	}

	@Test
	void theIncomeTableAddsUpToWhatThePaperStates() {
		assertThat(totals(accounts(), TABLE + "/sections/0")).isEqualTo("""
				2016/17 82000 82000
				2017/18 468200 468200
				2018/19 1189786 1189786
				2019/20 310700 310700
				- 2050686 2050686""");
	}

	@Test
	void theIncomeIsGivenByCommissionerAndYear() {
		assertThat(accounts().data(TABLE + "/sections/0/byPayer")
			.valueStream()
			.map((each) -> "%s | %s | %s".formatted(cell(each.path("payer")), amounts(each), cell(each.path("total"))))
			.collect(Collectors.joining("\n"))).isEqualTo("""
					LCC / RCC | 0 200000 200000 200000 | 600000
					RCC | 0 49000 49000 0 | 98000
					ELR CCG | 0 110500 773086 50000 | 933586
					NHS E | 82000 75000 87000 60000 | 304000
					WL CCG | 0 33000 80000 0 | 113000
					Practices | 0 700 700 700 | 2100""");
	}

	@Test
	void theSavingsAreNoIncome() {
		Answer answer = accounts();
		assertThat(rows(answer, TABLE + "/sections/1"))
			.isEqualTo("Purchase Direct scheme | - | 109000 109000 109000 - | 327000 327000");
		assertThat(totals(answer, TABLE + "/sections/1")).isEqualTo("""
				2016/17 109000 109000
				2017/18 109000 109000
				2018/19 109000 109000
				2019/20 - 0
				- 327000 327000""");
		assertThat(answer.texts(TABLE + "/sections", "/kind")).containsExactly("INCOME", "SAVINGS");
		assertThat(answer.data(TABLE + "/surplus").isNull()).as("without expenditure there is none").isTrue();
		assertThat(answer.data(TABLE + "/surplusByYear").size()).isZero();
	}

	@Test
	void theSummaryHasEveryRow() {
		Answer answer = accounts();
		assertThat(rows(answer, SUMMARY + "/sections/0")).isEqualTo("""
				CCG | - | 98923 131250 119827 - | 350000 350000
				CBS net income | - | - 11892 10000 10000 | 31892 31892
				Winter scheme net income | - | 3945 3608 - - | 7553 7553
				Correspondence management | - | - 1388 - - | 1388 1388
				Purchase Direct | - | - 790 790 790 | 2370 2370
				Practice support | - | - 4865 - - | 4865 4865
				VitruCare | - | - - 2100 2100 | 4200 4200
				DSN project | - | - - 2200 - | 2200 2200
				CCG projects (inc demand management) | - | - - 33000 65000 | 98000 98000
				H Pylori | - | - - 2000 4000 | 6000 6000
				DPO | - | - - 5100 2500 | 7600 7600
				Localities project support | - | - - 40000 8000 | 48000 48000
				Urgent care | - | - - - 41000 | 41000 41000
				Other | - | 3626 8715 - - | 12341 12341""");
		assertThat(rows(answer, SUMMARY + "/sections/1"))
			.isEqualTo("Expenses | - | 102865 147092 168000 170000 | 587957 587957");
	}

	@Test
	void theSummaryAddsUpToWhatThePaperStates() {
		Answer answer = accounts();
		assertThat(answer.texts(SUMMARY + "/sections", "/kind")).containsExactly("INCOME", "EXPENDITURE");
		assertThat(totals(answer, SUMMARY + "/sections/0")).isEqualTo("""
				2016/17 106494 106494
				2017/18 162508 162508
				2018/19 215017 215017
				2019/20 133390 133390
				- 617409 617409""");
		assertThat(totals(answer, SUMMARY + "/sections/1")).as("the paper's one line of expenses has no total below it")
			.isEqualTo("""
					2016/17 - 102865
					2017/18 - 147092
					2018/19 - 168000
					2019/20 - 170000
					- - 587957""");
	}

	@Test
	void theSurplusIsADeficitInTheLastYear() {
		Answer answer = accounts();
		assertThat(answer.data(SUMMARY + "/surplusByYear").size()).isEqualTo(4);
		assertThat(years(answer, SUMMARY + "/surplusByYear", SUMMARY + "/surplus")).isEqualTo("""
				2016/17 3629 3629
				2017/18 15416 15416
				2018/19 47017 47017
				2019/20 -36610 -36610
				- 29452 29452""");
	}

	@Test
	void whatThePaperSaysOfItsFiguresIsKeptAndNamesNobody() {
		Answer answer = accounts();
		assertThat(answer.texts("/federation/financialStatements", "/title")).containsExactly("Income and cost savings",
				"Income and expenditure summary");
		assertThat(answer.data(TABLE + "/note").isNull()).isTrue();
		assertThat(answer.data(SUMMARY + "/note").asString()).contains("2018/19 is a forecast",
				"2019/20 is an estimate");
		assertThat(answer.texts(TABLE + "/sections/0/rows", "/comment").stream().filter((text) -> !text.isEmpty()))
			.containsExactly("Transformation Fund", "Fed element only - estimated");
		assertThat(answer.texts(SUMMARY + "/sections/0/rows", "/comment").stream().filter((text) -> !text.isEmpty()))
			.containsExactly("CCG set-up 'grant'", "LCC contract", "FY19/20 TBC with CCG (0.25p ex-VAT)", "FY19/20 TBC",
					"FY19/20 TBC", "Estimates", "DHU ex-VAT");
	}

}
