package org.networkmaturity.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.networkmaturity.training.TrainCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in the image is known, and it runs as nobody. Nobody has built it here.
 */
class ImageTests {

	@Test
	void itRunsAsANumberAndGetsItsSignals() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("src/deploy/Dockerfile"));
		List<String> last = lines.subList(lines.lastIndexOf("FROM ${JAVA}"), lines.size());
		assertThat(last).contains("USER 10001:10001")
			.noneMatch((line) -> line.startsWith("RUN") || line.startsWith("ENV"))
			.anyMatch((line) -> line.startsWith("ENTRYPOINT [\"java\", \"-XX:AOTCache=app.aot\""));
		assertThat(lines).noneMatch((line) -> line.contains(":latest") || line.startsWith("ADD"));
	}

	@Test
	void itRunsWithTheCollectorThatItWasTrainedWith() throws IOException {
		String dockerfile = Files.readString(Path.of("src/deploy/Dockerfile"));
		List<String> collectors = Pattern.compile("-XX:\\+Use\\w+GC")
			.matcher(dockerfile)
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(collectors).hasSize(2);
		assertThat(Set.copyOf(collectors)).hasSize(1);
		assertThat(dockerfile).containsSubsequence("COPY src/deploy/training/ /training/", "-XX:AOTCacheOutput=app.aot",
				collectors.getFirst(), "-jar app.jar %s /training".formatted(TrainCommand.NAME), "ENTRYPOINT",
				collectors.getFirst());
		assertThat(Path.of("src/deploy/Dockerfile.dockerignore")).content().contains("!src/deploy/training\n");
	}

	@Test
	void theJarSaysWhatIsInIt() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
			JsonNode sbom = JsonMapper.shared().readTree(file);
			assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
			assertThat(sbom.path("components").valueStream().map((component) -> component.path("name").asString()))
				.contains("graphql-java", "mongodb-driver-sync", "spring-security-web")
				.doesNotContain("mongo-java-server", "spring-boot-starter-test", "kubernetes-model-apps");
		}
	}

}
