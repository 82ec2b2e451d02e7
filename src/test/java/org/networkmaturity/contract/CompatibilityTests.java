package org.networkmaturity.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract that is about to be released, beside the one that was released last.
 */
class CompatibilityTests {

	private static final Logger logger = LoggerFactory.getLogger(CompatibilityTests.class);

	private static final Path CONTRACT = Path.of("frontend-contract");

	private static final String TITLE = "# Contract ";

	private static List<String> forbidden(String released, String present, List<String> breaking) {
		return (major(present) > major(released)) ? List.of() : breaking;
	}

	private static int major(String version) {
		return Integer.parseInt(version.substring(0, version.indexOf('.')));
	}

	@Test
	void whatBreaksAFrontEndNeedsANewMajorVersion() throws IOException {
		String baseline = Files.readString(CONTRACT.resolve("schema-baseline.graphqls"));
		assertThat(baseline).startsWith(TITLE);
		String released = baseline.lines().findFirst().orElseThrow().substring(TITLE.length());
		String present = JsonMapper.shared().readTree(CONTRACT.resolve("package.json")).path("version").asString();
		SchemaChanges changes = SchemaChanges.between(baseline, Files.readString(CONTRACT.resolve("schema.graphql")));
		changes.dangerous().forEach((change) -> logger.warn("Since contract {}: {}", released, change));
		assertThat(forbidden(released, present, changes.breaking()))
			.as("changes that break front ends of contract %s, while package.json of frontend-contract is at %s: take them "
					+ "back, or raise the major version there", released, present)
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1.0.0,1.0.0,true", "1.0.0,1.9.0,true", "2.0.0,1.0.0,true", "1.9.0,2.0.0,false", "9.0.0,10.0.0,false",
			"10.0.0,9.0.0,true" })
	void aHigherMajorVersionMayBreak(String released, String present, boolean forbidden) {
		assertThat(forbidden(released, present, List.of("A field is gone"))).hasSize(forbidden ? 1 : 0);
	}

}
