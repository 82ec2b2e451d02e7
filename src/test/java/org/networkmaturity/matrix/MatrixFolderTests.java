package org.networkmaturity.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Editions and crosswalks that are added by a file in a folder.
 */
class MatrixFolderTests {

	private static final String SUCCESSOR = """
			id: local-2022
			title: A successor
			publishedOn: 2022-01-01
			inForceFrom: 2022-04-01
			source: The care alliance
			verified: true
			groups:
			  - code: all
			    name: All
			    required: true
			    dimensions:
			      - code: together
			        name: Working together
			        levels: {Foundation: a, Step 1: b, Step 2: c, Step 3: d}
			      - code: people
			        name: People
			        levels: {Foundation: a, Step 1: b, Step 2: c, Step 3: d}
			---
			from: nhse-2019-08
			to: local-2022
			dimensions:
			  together: [integrating-care, leadership-planning-and-partnerships]
			  people: [people-and-communities]
			""";

	@TempDir
	private Path folder;

	private MatrixEditions read(String... files) throws IOException {
		Path folder = Files.createTempDirectory(this.folder, "matrix");
		for (int i = 0; i < files.length; i++) {
			Files.writeString(folder.resolve("file-%d.yaml".formatted(i)), files[i]);
		}
		return new MatrixEditions(new MatrixProperties(folder),
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
	}

	private void refused(String word, String... files) {
		assertThatExceptionOfType(InvalidMatrixException.class).isThrownBy(() -> read(files))
			.withMessageContaining(word);
	}

	@Test
	void aSuccessorNeedsNoCode() throws IOException {
		MatrixEditions editions = read(SUCCESSOR);
		assertThat(editions.oldestFirst()).extracting(MatrixEdition::id)
			.containsExactly("nhse-2018-08", "nhse-2019-08", "local-2022");
		assertThat(editions.inForceToday().id()).isEqualTo("local-2022");
		assertThat(editions.named("nhse-2019-08").inForceTo()).isEqualTo(LocalDate.of(2022, 3, 31));
	}

	@Test
	void crosswalksOfTheShippedEditionsAreThoseOfTheDesign() throws IOException {
		Crosswalk crosswalk = Objects.requireNonNull(read().crosswalks().between("nhse-2018-08", "nhse-2019-08"));
		assertThat(crosswalk.reading("integrating-care")).isEqualTo(Reading.of(List.of("integrated-working")));
		assertThat(crosswalk.reading("data-and-population-health")).isEqualTo(Reading.of(List.of("targeting-care")));
		assertThat(crosswalk.reading("managing-resources").comparability()).isEqualTo(Comparability.EQUIVALENT);
		assertThat(crosswalk.reading("leadership-planning-and-partnerships"))
			.isEqualTo(new Reading(Comparability.MERGED, List.of("right-scale", "empowered-primary-care")));
		assertThat(crosswalk.reading("people-and-communities").comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
		assertThat(read().crosswalks().between("nhse-2019-08", "nhse-2018-08")).isNull();
	}

	@Test
	void crosswalksLeadOnOverTheEditionBetween() throws IOException {
		Crosswalks crosswalks = read(SUCCESSOR).crosswalks();
		assertThat(crosswalks.to("local-2022")).extracting(Crosswalk::from)
			.as("nearest first")
			.containsExactly("nhse-2019-08", "nhse-2018-08");
		Crosswalk crosswalk = Objects.requireNonNull(crosswalks.between("nhse-2018-08", "local-2022"));
		assertThat(crosswalk.reading("together")).isEqualTo(new Reading(Comparability.MERGED,
				List.of("integrated-working", "right-scale", "empowered-primary-care")));
		assertThat(crosswalk.reading("people").comparability()).as("not comparable once is not comparable at all")
			.isEqualTo(Comparability.NOT_COMPARABLE);
	}

	@Test
	void whatTheFolderSaysOfAnEditionTakesThePlaceOfWhatShips() throws IOException {
		String corrected = new ClassPathResource("matrix/nhse-2018-08.yaml").getContentAsString(StandardCharsets.UTF_8)
			.replace("verified: false", "verified: true");
		assertThat(read(corrected).named("nhse-2018-08").verified()).isTrue();
	}

	@Test
	void whatIsWrongWithAFileIsSaidInASentence() {
		refused("file-0.yaml", "id: [");
		refused("file-0.yaml cannot be read: nothing is called colour there; what may be is groups, id,",
				SUCCESSOR.replace("title:", "colour: red\ntitle:"));
		refused("title must not be blank", SUCCESSOR.replace("title: A successor\n", ""));
		refused("groups[0].dimensions[0].levels must not be null", SUCCESSOR.replaceFirst("\\n +levels: \\{.*", ""));
		refused("groups[0].required is missing", SUCCESSOR.replace("    required: true\n", ""));
		refused("publishedOn says 2022-02-30, which", SUCCESSOR.replace("2022-01-01", "2022-02-30"));
		refused("neither an edition nor a crosswalk", "- a list");
		refused("title must not be blank", SUCCESSOR.replace("A successor", "''"));
		refused("publishedOn", SUCCESSOR.replace("publishedOn: 2022-01-01\n", ""));
		refused("groups[0].dimensions[0].levels needs at least two",
				SUCCESSOR.replaceFirst("levels: \\{.*", "levels: {Foundation: a}"));
		refused("the dimension together twice", SUCCESSOR.replace("code: people", "code: together"));
		refused("no required dimension", SUCCESSOR.replace("required: true", "required: false"));
		refused("id must match", SUCCESSOR.replace("id: local-2022", "id: Local 2022"));
		refused("Duplicate", SUCCESSOR.replace("title:", "title: x\ntitle:"));
		refused("nhse-2019-08 and local-2022 are both in force from 2019-08-01",
				SUCCESSOR.replace("inForceFrom: 2022-04-01", "inForceFrom: 2019-08-01"));
		refused("The matrix edition local-2022 is in file-0.yaml and in file-1.yaml", SUCCESSOR,
				SUCCESSOR.substring(0, SUCCESSOR.indexOf("---")));
		refused("file-0.yaml is empty", "");
		refused("file-0.yaml cannot be read", "--- just text");
	}

	@Test
	void whatIsWrongWithACrosswalkIsSaidInASentence() {
		refused("nhse-2017, which is not there", SUCCESSOR.replace("from: nhse-2019-08", "from: nhse-2017"));
		refused("says nothing of people", SUCCESSOR.replace("  people: [people-and-communities]\n", ""));
		refused("reads people from x, which nhse-2019-08 does not have",
				SUCCESSOR.replace("[people-and-communities]", "[x]"));
		refused("names the dimension x, which local-2022 does not have", SUCCESSOR + "  x: []\n");
		refused("names a dimension twice",
				SUCCESSOR.replace("[people-and-communities]", "[people-and-communities, people-and-communities]"));
		refused("another number of levels",
				SUCCESSOR.replaceFirst("levels: \\{.*", "levels: {Foundation: a, Step 1: b}"));
		refused("leads to an edition that is not later",
				SUCCESSOR.replace("inForceFrom: 2022-04-01", "inForceFrom: 2018-09-01"));
	}

	@Test
	void aFolderThatIsNotThereIsSaidInASentence() {
		assertThatExceptionOfType(InvalidMatrixException.class)
			.isThrownBy(
					() -> new MatrixEditions(new MatrixProperties(this.folder.resolve("nowhere")), Clock.systemUTC()))
			.withMessageContaining("nowhere, cannot be read");
	}

}
