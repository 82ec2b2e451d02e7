package org.networkmaturity.feedback;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of what NHS England is told.
 */
abstract class FeedbackTest extends ApiTest {

	static final String DIDCOT = "nbh_didcot";

	static final String ALLIANCE_LINE = "fln_10q-neighbourhoods-2018-1";

	/**
	 * Oxfordshire's period from December 2018 to March 2020.
	 */
	static Map<String, Object> period(Object... others) {
		Map<String, Object> input = input("commissioner", "10Q", "from", "2018-12-01", "to", "2020-03-31");
		input.putAll(input(others));
		return input;
	}

	Answer feedback(Object... others) {
		return as("nhse").operation("NhseFeedback", Map.of("input", period(others)));
	}

	Answer csv(Object... others) {
		return as("nhse").operation("NhseFeedbackCsv", Map.of("input", period(others)));
	}

	static List<CSVRecord> records(Answer answer) {
		return records(answer.data("/nhseFeedback/csv").asString());
	}

	static List<CSVRecord> records(String csv) {
		try {
			return CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(csv))
				.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Answer change(String mutation, Object... fields) {
		Answer answer = as("oxfordshire").operation(mutation, Map.of("input", input(fields)));
		assertThat(answer.data("").iterator().next().path("problems")).as(answer.body().toString()).isEmpty();
		return answer;
	}

	Answer spend(String amount, String on, Object... others) {
		Map<String, Object> fields = input("lineId", ALLIANCE_LINE, "spentOn", on, "amount", new BigDecimal(amount),
				"category", "OTHER", "description", "Something");
		fields.putAll(input(others));
		return change("RecordSpend",
				fields.entrySet().stream().flatMap((each) -> Stream.of(each.getKey(), each.getValue())).toArray());
	}

	/**
	 * Agrees a baseline of 2018 for the two neighbourhoods that have none.
	 */
	void completeBaselines() {
		for (String id : List.of("nbh_rural-west", "nbh_eynsham-and-witney")) {
			Answer answer = as("oxfordshire").operation("RecordBaseline", Recording.of(id).variables());
			assertThat(answer.problems("recordBaseline")).isEmpty();
		}
	}

	Answer issue(Api api, Object... others) {
		Map<String, Object> input = input("commissioner", "10Q", "from", "2018-12-01", "to", "2019-03-31");
		input.putAll(input(others));
		return api.operation("IssueNhseReturn", Map.of("input", input));
	}

	Answer issue(Object... others) {
		return issue(as("oxfordshire"), others);
	}

}
