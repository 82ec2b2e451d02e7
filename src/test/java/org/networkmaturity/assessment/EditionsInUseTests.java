package org.networkmaturity.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What assessments are made in does not change under them.
 */
@ExtendWith(OutputCaptureExtension.class)
class EditionsInUseTests extends RecordingTest {

	private static final String LOCAL = """
			id: local-2022
			title: A local variant
			publishedOn: 2022-01-01
			inForceFrom: 2022-04-01
			source: The care alliance
			verified: true
			groups:
			  - code: all
			    name: All
			    required: true
			    dimensions:
			      - {code: together, name: Together, levels: {Low: not yet, High: in full}}
			""";

	@Autowired
	private DevelopmentStore store;

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext start(String file) throws IOException {
		Files.writeString(this.folder.resolve("edition.yaml"), file);
		return new SpringApplicationBuilder(NetworkMaturityTracker.class).profiles("development")
			.run("--server.port=0", "--spring.mongodb.uri=" + this.store.uri(), "--matrix.folder=" + this.folder,
					"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url());
	}

	private Api api(ConfigurableApplicationContext instance) {
		return Api.signedIn("http://localhost:" + instance.getEnvironment().getProperty("local.server.port"), url(),
				"oxfordshire");
	}

	private Answer recordIn(ConfigurableApplicationContext instance) {
		return recordIn(instance, WITNEY);
	}

	private Answer recordIn(ConfigurableApplicationContext instance, String neighbourhood) {
		return api(instance).operation("RecordBaseline",
				Recording.of(neighbourhood)
					.with("editionId", "local-2022")
					.with("assessedOn", "2022-05-01")
					.with("scores", Recording.scores(List.of("together"), 1))
					.variables());
	}

	private static Answer read(Api api) {
		return api.send("{ locality(id: \"loc_10q-west\") { neighbourhoods { assessments { totalCount } } } }");
	}

	private void refused(String file, CapturedOutput output, String sentence) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> start(file));
		assertThat(output).contains("APPLICATION FAILED TO START").contains(sentence);
	}

	@Test
	void anEditionFromTheFolderIsRecordedInAndChangesUntilItIsUsed(CapturedOutput output) throws IOException {
		start(LOCAL).close();
		try (ConfigurableApplicationContext instance = start(LOCAL.replace("in full", "in every way"))) {
			assertThat(recordIn(instance).problems("recordBaseline")).isEmpty();
			assertThat(api(instance).send("{ matrixEdition { id } }").data("/matrixEdition/id").asString())
				.isEqualTo("local-2022");
		}
		refused(LOCAL, output, "The matrix file of local-2022 was changed, and assessments use it");
		refused(LOCAL.replace("local-2022", "local-2023"), output,
				"The matrix file of local-2022 is gone, and assessments use it");
		start(LOCAL.replace("in full", "in every way").replace("verified: true", "verified: false")).close();
	}

	@Test
	void aDraftUsesItsEditionToo(CapturedOutput output) throws IOException {
		try (ConfigurableApplicationContext instance = start(LOCAL)) {
			api(instance).operation("RecordBaseline",
					Recording.of(WITNEY)
						.with("editionId", "local-2022")
						.with("assessedOn", "2022-05-01")
						.with("scores", List.of())
						.draft()
						.variables());
		}
		refused(LOCAL.replace("not yet", "no"), output, "The matrix file of local-2022 was changed");
	}

	@Test
	void aCrosswalkBetweenTwoEditionsInUseDoesNotChange(CapturedOutput output) throws IOException {
		String walk = LOCAL.replace("Low: not yet, High: in full", "Not: a, Partly: b, In: c")
				+ "---\n{from: nhse-2018-08, to: local-2022, dimensions: {together: [time]}}\n";
		try (ConfigurableApplicationContext instance = start(walk)) {
			record(Recording.of(WITNEY));
			api(instance).operation("RecordBaseline", Recording.of("nbh_rural-west").variables());
			assertThat(recordIn(instance).problems("recordBaseline")).isEmpty();
		}
		refused(walk.replace("[time]", "[plan]"), output,
				"The matrix file of the crosswalk from nhse-2018-08 to local-2022 was changed");
		start(walk).close();
	}

	@Test
	void twoInstancesCannotUseTwoVersionsOfOneEdition() throws IOException {
		try (ConfigurableApplicationContext one = start(LOCAL);
				ConfigurableApplicationContext other = start(LOCAL.replace("in full", "in every way"))) {
			assertThat(recordIn(one).problems("recordBaseline")).isEmpty();
			assertThat(recordIn(other, "nbh_rural-west").errors()).containsExactly("SERVICE_UNAVAILABLE");
			assertThat(read(as("oxfordshire")).errors()).as("an instance without the file")
				.containsExactly("SERVICE_UNAVAILABLE");
			assertThat(read(api(one)).texts("/locality/neighbourhoods", "/assessments/totalCount")).containsExactly("1",
					"0");
		}
	}

	@Test
	void aFileThatIsNotRightIsSaidInASentence(CapturedOutput output) {
		refused(LOCAL.replace("title: A local variant\n", ""), output, "The matrix file edition.yaml");
		assertThat(output).contains("MATRIX_FOLDER");
	}

}
