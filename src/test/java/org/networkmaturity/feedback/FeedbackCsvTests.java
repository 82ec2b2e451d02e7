package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackCsvTests extends FeedbackTest {

	@Test
	void itHasALineForEachNeighbourhoodAndDimensionAndOneForEachEntryOfMoney() {
		Answer answer = csv();
		List<CSVRecord> records = records(answer);
		int dimensions = as("nhse").send("{ matrixEdition(id: \"nhse-2019-08\") { dimensions { code } } }")
			.data("/matrixEdition/dimensions")
			.size();
		assertThat(records).filteredOn((record) -> record.get("Record").equals("PROGRESS")).hasSize(19 * dimensions);
		List<CSVRecord> spends = records.stream().filter((record) -> record.get("Record").equals("SPEND")).toList();
		assertThat(spends).hasSize(13);
		assertThat(spends.stream()
			.map((record) -> new BigDecimal(record.get("Amount")))
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("73340.49");
		CSVRecord first = spends.getFirst();
		assertThat(first.toMap()).containsEntry("Commissioner", "10Q")
			.containsEntry("Period from", "2018-12-01")
			.containsEntry("Period to", "2020-03-31")
			.containsEntry("Neighbourhood code", "U23620")
			.containsEntry("Neighbourhood", "Banbury Cross")
			.containsEntry("Award", "Accelerating the maturity of the neighbourhoods")
			.containsEntry("Recipient", "Oxfordshire Care Alliance")
			.containsEntry("Spent on", "2019-02-14")
			.containsEntry("Category", "CLINICAL_LEADERSHIP")
			.containsEntry("Amount", "4800.00")
			.containsEntry("Description", "Illustrative: sessions of the clinical lead, January and February")
			.containsEntry("Dimension", "");
		CSVRecord didcot = records.stream()
			.filter((record) -> record.get("Neighbourhood").equals("Didcot")
					&& record.get("Dimension").equals("managing-resources"))
			.findFirst()
			.orElseThrow();
		assertThat(didcot.toMap()).containsEntry("List size band", "UNKNOWN")
			.containsEntry("Edition", "nhse-2019-08")
			.containsEntry("Baseline on", "2018-12-12")
			.containsEntry("Baseline edition", "nhse-2018-08")
			.containsEntry("Latest on", "2019-11-06")
			.containsEntry("Comparability", "EQUIVALENT")
			.containsEntry("Amount", "");
	}

	@Test
	void itsLinesEndAsTheStandardSaysAndItsSumIsThatOfItsBytes() {
		Answer answer = csv();
		String text = answer.data("/nhseFeedback/csv").asString();
		assertThat(text).startsWith("Record,Commissioner,Period from,").endsWith("\r\n");
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(answer.data("/nhseFeedback/sha256").asString()).isEqualTo(DigestUtils.sha256Hex(text));
	}

	@Test
	void textThatASpreadsheetWouldTakeForAFormulaIsKeptFromBeingOne() {
		List<String> typed = List.of("=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "\uFF1D1",
				"A \"quoted\", text", "Two\nlines", "'apostrophe", "£5 for tea");
		typed.forEach((text) -> spend("1", "2020-03-02", "description", text));
		List<String> written = records(csv()).stream()
			.filter((record) -> record.get("Spent on").equals("2020-03-02"))
			.map((record) -> record.get("Description"))
			.toList();
		assertThat(written).containsExactly("'=HYPERLINK(\"http://example.org\")", "'+1", "'-1", "'@SUM(A1)",
				"'\uFF1D1", "A \"quoted\", text", "Two\nlines", "'apostrophe", "£5 for tea");
	}

	@Test
	void aSpreadsheetProgramReadsTheSameColumns(@TempDir Path folder) throws Exception {
		spend("1", "2020-03-02", "description", "A \"quoted\", text; with £ and\nanother line");
		String text = csv().data("/nhseFeedback/csv").asString();
		Path file = Files.writeString(folder.resolve("feedback.csv"), text);
		List<CSVRecord> expected = records(text);
		List<List<String>> read = Spreadsheet.read(file);
		assertThat(read).hasSize(expected.size() + 1);
		for (int i = 0; i < expected.size(); i++) {
			assertThat(read.get(i + 1)).as("line %d", i + 2).containsExactlyElementsOf(expected.get(i).toList());
		}
	}

}
