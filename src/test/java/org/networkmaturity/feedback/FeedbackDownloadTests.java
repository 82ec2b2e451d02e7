package org.networkmaturity.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Api;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackDownloadTests extends FeedbackTest {

	private static final String OWN = "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2020-03-31";

	private static List<List<String>> sheet(byte[] workbook, String name) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
				Stream<Row> rows = read.findSheet(name).orElseThrow().openStream()) {
			return rows.map((row) -> row.stream().map((cell) -> (cell != null) ? cell.getText() : "").toList())
				.toList();
		}
	}

	@Test
	void theAddressThatTheApiGivesLeadsToTheSameAsTheCsv() throws IOException {
		String url = feedback().data("/nhseFeedback/xlsxUrl").asString();
		assertThat(url).startsWith(url() + "/downloads/");
		HttpResponse<byte[]> response = as("nhse").download(url);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
			.contains("nhse-feedback-10Q-2018-12-01-2020-03-31.xlsx");
		List<CSVRecord> records = records(csv());
		assertThat(sheet(response.body(), "Progress"))
			.hasSize(1 + (int) records.stream().filter((record) -> record.get("Record").equals("PROGRESS")).count())
			.anySatisfy((row) -> assertThat(row).contains("U47655", "Didcot"));
		List<List<String>> money = sheet(response.body(), "Money");
		assertThat(money).hasSize(1 + 1 + 13);
		assertThat(money.get(1)).startsWith("Line", "Accelerating the maturity of the neighbourhoods",
				"Oxfordshire Care Alliance", "600000", "220000", "73340.49", "526659.51");
		assertThat(money.get(2)).contains("Spend", "CLINICAL_LEADERSHIP", "Banbury Cross", "4800");
	}

	@Test
	void theAddressGivesTheSameForEver() throws IOException {
		String url = feedback().data("/nhseFeedback/xlsxUrl").asString();
		spend("10", "2020-03-02");
		assertThat(sheet(as("nhse").download(url).body(), "Money")).hasSize(15);
		assertThat(sheet(as("nhse").download(url() + OWN).body(), "Money")).hasSize(16);
	}

	@Test
	void itIsForThoseWhoMayReadFeedback() {
		assertThat(as("oxfordshire").download(url() + OWN).statusCode()).isEqualTo(200);
		isRefused(as("front-end").download(url() + OWN), 403, "FORBIDDEN");
		isRefused(as("north-recorder").download(url() + OWN), 403, "FORBIDDEN");
		isRefused(Api.withToken(url(), null).download(url() + OWN), 401, "UNAUTHORIZED");
		assertThat(Api.withToken(url(), null).download(url() + OWN).headers().firstValue("WWW-Authenticate"))
			.isPresent();
	}

	@Test
	void anAddressThatMakesNoSenseIsRefused() {
		isRefused(as("nhse").download(url() + OWN.replace("10Q", "99Z")), 404, "NOT_FOUND");
		isRefused(as("nhse").download(url() + OWN.replace("2020-03-31", "2020-02-30")), 400, "BAD_REQUEST");
		isRefused(as("nhse").download(url() + OWN.replace("2020-03-31", "%2B999999999-12-31")), 400, "BAD_REQUEST");
		isRefused(as("nhse").download(url() + OWN.replace("2018-12-01", "0999-12-31")), 400, "BAD_REQUEST");
		isRefused(as("nhse").download(url() + OWN + "&knownAt=-999999999-01-01T00:00:00Z"), 400, "BAD_REQUEST");
		assertThat(as("nhse").download(url() + OWN + "&knownAt=0000-01-01T00:00:00Z").statusCode()).isEqualTo(200);
		isRefused(as("nhse").download(url() + OWN.replace("&to=2020-03-31", "")), 400, "BAD_REQUEST");
		isRefused(as("nhse").download(url() + OWN + "&knownAt=yesterday"), 400, "BAD_REQUEST");
		isRefused(as("nhse").download(url() + OWN + "&editionId=nhse-1948"), 404, "NOT_FOUND");
	}

	private static void isRefused(HttpResponse<byte[]> response, int status, String classification) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(JsonMapper.shared().readTree(response.body()).at("/errors/0/extensions/classification").asString())
			.isEqualTo(classification);
	}

}
