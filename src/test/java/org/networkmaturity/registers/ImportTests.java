package org.networkmaturity.registers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportTests extends RegisterTest {

	@TempDir
	private Path folder;

	private List<String> report = List.of();

	private List<String> run(boolean dryRun, Path... files) {
		StringWriter out = new StringWriter();
		run(dryRun, new PrintWriter(out), List.of(files));
		this.report = out.toString().lines().toList();
		return this.report;
	}

	private void importAll() {
		run(false, file("gp-reg-pat-prac-all.csv"), file("pcn-core-partner-details.csv"), file("pcn-details.csv"),
				file("epraccur.csv"));
	}

	private static Path file(String name) {
		return Path.of("src/test/resources/registers", name);
	}

	private Path changed(String name, String from, String to) {
		try {
			String text = Files.readString(file(name), StandardCharsets.ISO_8859_1);
			assertThat(text).contains(from);
			return Files.writeString(this.folder.resolve(name), text.replace(from, to), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String counts(String kind) {
		return this.report.stream()
			.filter((line) -> line.startsWith(kind + " "))
			.map((line) -> line.substring(kind.length()).strip().replaceAll("\\s+", " "))
			.collect(Collectors.joining());
	}

	private JsonNode practice(String odsCode) {
		return as("front-end").send("""
				query($code: OdsCode!) { practice(odsCode: $code) { name postcode status openedOn closedOn listSize
				  memberships { neighbourhood { name odsCode } from to } } }""", Map.of("code", odsCode))
			.data("/practice");
	}

	private List<String> memberships(String odsCode) {
		return practice(odsCode).path("memberships")
			.valueStream()
			.map((each) -> "%s %s..%s".formatted(each.at("/neighbourhood/name").asString(),
					each.path("from").asString(), each.path("to").isNull() ? "" : each.path("to").asString()))
			.toList();
	}

	@Test
	void everythingOfTheFourFilesIsThereInWhateverOrderTheyAreNamed() {
		importAll();
		assertThat(counts("practices")).isEqualTo("4 0 0 1 1");
		assertThat(counts("networks")).isEqualTo("2 0 0 0 0");
		assertThat(counts("memberships")).isEqualTo("3 0 0 2 1");
		assertThat(counts("list sizes")).isEqualTo("2 0 0 2 1");
		assertThat(practice("K99001").toString()).contains("\"postcode\":\"OX16 1AA\"", "\"openedOn\":\"1974-04-01\"",
				"\"listSize\":31000");
		assertThat(practice("K99002").path("postcode").isNull()).isTrue();
		assertThat(practice("K99003").path("closedOn").asString()).isEqualTo("2019-03-31");
		assertThat(practice("Y99006").path("name").asString()).isEqualTo("CAF\u00c9 SURGERY");
		assertThat(practice("Y99006").path("status").asString()).isEqualTo("PROPOSED");
		assertThat(practice("Y99004").isMissingNode() || practice("Y99004").isNull()).as("not a GP practice").isTrue();
		assertThat(memberships("K99002")).containsExactly("BANBURY GATES PCN 2019-10-01..2020-05-31",
				"NEW AREA PCN 2020-06-01..");
		assertThat(this.report).contains("epraccur.csv, line 5: The first day is no day: \"20191399\"",
				"pcn-core-partner-details.csv, line 5: There is no practice K99009: import epraccur first, or a newer one",
				"pcn-core-partner-details.csv, line 6: There is no network U99999: import the PCN details first",
				"gp-reg-pat-prac-all.csv, line 6: The number of patients is none");
	}

	@Test
	void nothingButWhatIsPublishedOfPracticesIsStored() {
		importAll();
		List<Document> stored = this.database.getMongoDatabase()
			.getCollection("practices")
			.find(Filters.eq("prc_K99001"))
			.into(new ArrayList<>());
		assertThat(stored.toString()).contains("SOUTH GATE SURGERY").doesNotContain("01295", "HIGH STREET");
	}

	@Test
	void whatIsAddedOrChangedIsAnEvent() {
		importAll();
		assertThat(accepted("import")).map(List::getFirst)
			.contains("prc_K99001", "prc_K99002", "nbh_u99001")
			.hasSize((int) this.database.getMongoDatabase().getCollection("auditEvents").countDocuments());
		assertThat(accepted("import").stream().filter((ids) -> ids.equals(List.of("prc_K99002"))))
			.as("its name, its memberships, its list size")
			.hasSize(3);
	}

	@Test
	void aSecondTimeNothingChanges() {
		importAll();
		int events = accepted("import").size();
		importAll();
		assertThat(accepted("import")).hasSize(events);
		assertThat(counts("practices")).isEqualTo("0 0 4 1 1");
		assertThat(counts("networks")).isEqualTo("0 0 2 0 0");
		assertThat(counts("memberships")).isEqualTo("0 0 3 2 1");
		assertThat(counts("list sizes")).isEqualTo("0 0 2 2 1");
		assertThat(counts("commissioners")).isEmpty();
		assertThat(counts("localities")).isEmpty();
	}

	@Test
	void aDryRunSaysTheSameAndWritesNothing() {
		run(true, file("epraccur.csv"), file("pcn-details.csv"), file("pcn-core-partner-details.csv"),
				file("gp-reg-pat-prac-all.csv"));
		List<String> rehearsed = this.report;
		assertThat(practice("K99001").isNull()).isTrue();
		assertThat(rehearsed.getLast()).contains("nothing was written");
		importAll();
		assertThat(rehearsed).containsAll(this.report.stream().filter((line) -> !line.contains(" rows")).toList());
	}

	@Test
	void aNewerFileBecomesChangesWithDates() {
		importAll();
		run(false,
				changed("pcn-core-partner-details.csv",
						"U99001\",\"BANBURY GATES PCN\",\"10Q\",\"NHS OXFORDSHIRE\",\"20191001\",\"\"",
						"U99001\",\"BANBURY GATES PCN\",\"10Q\",\"NHS OXFORDSHIRE\",\"20191001\",\"20210331\""),
				changed("epraccur.csv", "\"19740401\",\"\",\"A\"", "\"19740401\",\"20210331\",\"C\""),
				changed("gp-reg-pat-prac-all.csv", "01JAN2021,GP,10Q,E38000136,K99002",
						"01APR2022,GP,10Q,E38000136,K99002"),
				changed("pcn-details.csv", "\"20230331\"", "\"\""));
		assertThat(counts("practices")).isEqualTo("0 1 3 1 1");
		assertThat(counts("networks")).isEqualTo("0 1 1 0 0");
		assertThat(counts("memberships")).isEqualTo("0 1 2 2 1");
		assertThat(counts("list sizes")).isEqualTo("1 0 1 2 1");
		assertThat(memberships("K99001")).containsExactly("BANBURY GATES PCN 2019-10-01..2021-03-31");
		assertThat(practice("K99001").path("status").asString()).isEqualTo("CLOSED");
	}

	@Test
	void whatPeopleEnteredStays() {
		importAll();
		as("oxfordshire").operation("MovePractice", Map.of("input",
				Map.of("practice", "K99001", "toNeighbourhoodId", "nbh_banbury-cross", "on", "2022-04-01")));
		importAll();
		assertThat(counts("memberships")).isEqualTo("0 0 3 2 1");
		assertThat(memberships("K99001")).containsExactly("BANBURY GATES PCN 2019-10-01..2022-03-31",
				"Banbury Cross 2022-04-01..");
	}

	@Test
	void theSamplesOwnDaysAndNamesCoverTheRegisters() throws IOException {
		Path details = Files.writeString(this.folder.resolve("details.csv"), """
				"U23620","BANBURY CROSS PCN","10Q","NHS OXFORDSHIRE - 10Q","20191001","","","","","","",""
				""");
		Path partners = Files.writeString(this.folder.resolve("partners.csv"), """
				"K84028","WEST BAR SURGERY","10Q","","U23620","BANBURY CROSS PCN","10Q","","20191001","","TRUE"
				""");
		run(false, details, partners);
		Answer answer = as("front-end")
			.send("""
					{ neighbourhood(id: "nbh_banbury-cross") { name formedOn locality { name } federation { name } commissioner { name } } }""");
		assertThat(answer.data("/neighbourhood").toString()).isEqualTo(
				"{\"name\":\"Banbury Cross\",\"formedOn\":\"2018-12-01\",\"locality\":{\"name\":\"North\"},\"federation\":{\"name\":\"PML\"},\"commissioner\":{\"name\":\"NHS Oxfordshire CCG\"}}");
		assertThat(memberships("K84028")).containsExactly("Banbury Cross 2018-12-01..");
		run(false, details, partners);
		assertThat(counts("networks")).isEqualTo("0 0 1 0 0");
		assertThat(counts("memberships")).isEqualTo("0 0 1 0 0");
	}

	@Test
	void aClosingThatPeopleEnteredOutlivesAnOlderRegister() throws IOException {
		String row = "\"K84040\",\"HORSEFAIR SURGERY\"" + ",\"\"".repeat(7)
				+ ",\"OX16 9AD\",\"19740401\",\"\",\"A\",\"B\",\"10Q\"" + ",\"\"".repeat(10) + ",\"4\",\"\"\n";
		Path epraccur = Files.writeString(this.folder.resolve("epraccur.csv"), "\uFEFF" + row);
		run(false, epraccur);
		assertThat(counts("practices")).as("read in spite of its byte order mark").isEqualTo("0 1 0 0 0");
		assertThat(practice("K84040").path("status").asString()).isEqualTo("CLOSED");
		assertThat(practice("K84040").path("closedOn").asString()).isEqualTo("2020-05-25");
		run(false, epraccur);
		assertThat(counts("practices")).isEqualTo("0 0 1 0 0");
		run(false, Files.writeString(epraccur, row.replace("HORSEFAIR", "OLD HORSEFAIR")));
		assertThat(practice("K84040").path("name").asString()).isEqualTo("OLD HORSEFAIR SURGERY");
	}

	@Test
	void aNeighbourhoodThatWasFormedWithoutACodeGetsItsCode() throws IOException {
		String id = as("oxfordshire")
			.operation("FormNeighbourhood",
					Map.of("input",
							Map.of("name", "Witney", "commissioner", "10Q", "localityId", "loc_10q-west", "formedOn",
									"2022-04-01", "practices", List.of("K84017", "K84072"), "formedFrom",
									List.of("nbh_eynsham-and-witney"))))
			.data("/formNeighbourhood/neighbourhood/id")
			.asString();
		run(false, Files.writeString(this.folder.resolve("details.csv"), """
				"U99003","WITNEY PCN","10Q","NHS OXFORDSHIRE - 10Q","20220501","","","","","","",""
				"""));
		assertThat(counts("networks")).isEqualTo("0 1 0 0 0");
		Answer answer = as("front-end").send("""
				query($id: ID!) { neighbourhood(id: $id) { name odsCode formedOn } }""", Map.of("id", id));
		assertThat(answer.data("/neighbourhood").toString())
			.isEqualTo("{\"name\":\"Witney\",\"odsCode\":\"U99003\",\"formedOn\":\"2022-04-01\"}");
	}

	@Test
	void aNewNetworkLiesInItsCommissionersWholeAreaUntilSomebodySaysMore() {
		importAll();
		Answer answer = as("front-end")
			.send("""
					{ neighbourhoods(filter: { odsCode: "U99002", asOf: "2022-01-01" }) { nodes { name formedOn closedOn listSize(asOf: "2022-01-01")
					    locality { name } federation { name } commissioner { odsCode name } } } }""");
		assertThat(answer.data("/neighbourhoods/nodes/0").toString()).isEqualTo(
				"{\"name\":\"NEW AREA PCN\",\"formedOn\":\"2020-04-01\",\"closedOn\":\"2023-03-31\",\"listSize\":12000,\"locality\":{\"name\":\"Whole area\"},\"federation\":null,\"commissioner\":{\"odsCode\":\"99A\",\"name\":\"NHS NEW AREA ICB - 99A\"}}");
	}

	@Test
	void aWorkbookIsReadAsItIsPublished() throws IOException {
		run(false, file("epraccur.csv"), Workbook.of(this.folder.resolve("ePCN.xlsx"), file("pcn-details.csv"),
				file("pcn-core-partner-details.csv")));
		assertThat(counts("networks")).isEqualTo("2 0 0 0 0");
		assertThat(counts("memberships")).isEqualTo("3 0 0 2 1");
		assertThat(this.report).contains(
				"ePCN.xlsx, sheet PCN Core Partner Details, line 6: There is no practice K99009: import epraccur first, or a newer one");
		run(false, file("pcn-details.csv"), file("pcn-core-partner-details.csv"));
		assertThat(counts("networks")).as("the reports say the same").isEqualTo("0 0 2 0 0");
		assertThat(counts("memberships")).isEqualTo("0 0 3 2 1");
	}

	@Test
	void aFileOfAnotherShapeIsRefusedBeforeAnythingIsWritten() throws IOException {
		Path short1 = changed("epraccur.csv", ",\"4\",\"\"\r\n\"K99003", ",\"4\"\r\n\"K99003");
		isRefused("epraccur.csv, line 2, has 26 columns, and epraccur has 27", file("gp-reg-pat-prac-all.csv"), short1);
		isRefused("is none of epraccur", file("epraccur.csv"),
				Files.writeString(this.folder.resolve("notes.txt"), "Remember the milk.\n"));
		isRefused("is none of epraccur", file("epraccur.csv"), Files.createFile(this.folder.resolve("empty.csv")));
		isRefused("no row that can be imported",
				Files.writeString(this.folder.resolve("other.csv"), "\"a\"" + ",\"b\"".repeat(26) + "\n"));
		isRefused("There is no file", file("epraccur.csv"), this.folder.resolve("nothing.csv"));
		isRefused("cannot be read", file("epraccur.csv"),
				Files.write(this.folder.resolve("broken.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }));
	}

	private void isRefused(String message, Path... files) {
		assertThatExceptionOfType(WrongFileException.class).isThrownBy(() -> run(false, files))
			.withMessageContaining(message);
		assertThat(practice("K99001").isNull()).as("nothing is written").isTrue();
	}

}
