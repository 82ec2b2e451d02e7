package org.networkmaturity.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DemoClient;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A training asks every query of the contract, and mutations that may be repeated, as
 * their fixtures do. With {@code -Dtraining.rewrite=true} its file is written anew.
 */
class TrainingFileTests {

	private static final Path FOLDER = Path.of("src/deploy/training");

	private static final Path FILE = FOLDER.resolve(TrainingFile.NAME);

	/** The first of them, since queries ask for what they leave. */
	private static final List<String> MUTATIONS = List.of("RecordBaselines", "IssueNhseReturn", "RecordProgress",
			"RecordSpend");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@Test
	void theFileIsMadeOfTheFixtures() throws IOException {
		List<Fixture> fixtures = Stream
			.concat(MUTATIONS.stream(),
					ContractOperation.all()
						.stream()
						.filter((operation) -> !operation.isMutation())
						.map(ContractOperation::name))
			.map(Fixture::normal)
			.toList();
		Map<String, Object> callers = new LinkedHashMap<>();
		DemoClient.ALL.stream()
			.filter((client) -> fixtures.stream().anyMatch((fixture) -> client.id().equals(fixture.client())))
			.forEach((client) -> callers.put(client.id(),
					ordered("scopes", client.scopes(), "organisations", client.organisations())));
		String expected = JSON.writeValueAsString(ordered("callers", callers, "requests",
				fixtures.stream()
					.map((fixture) -> ordered("operation", fixture.operation(), "caller",
							Objects.requireNonNull(fixture.client()), "variables", fixture.content().path("variables")))
					.toList()))
				+ "\n";
		if (Boolean.getBoolean("training.rewrite")) {
			Files.writeString(FILE, expected);
		}
		assertThat(Files.readString(FILE)).as("what -Dtraining.rewrite=true writes").isEqualTo(expected);
		assertThat(TrainingFile.read(FOLDER).requests()).hasSameSizeAs(fixtures);
	}

	private static Map<String, Object> ordered(Object... fields) {
		Map<String, Object> ordered = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			ordered.put((String) fields[i], fields[i + 1]);
		}
		return ordered;
	}

}
