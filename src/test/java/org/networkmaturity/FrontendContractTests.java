package org.networkmaturity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FrontendContractTests extends ApiTest {

	static List<String> operations() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("frontend-contract/operations"))) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", "")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void eachOperationAnswersItsExampleOnTheSampleNetwork(String operation) {
		JsonNode example = Api.example(operation);
		if (example.has("after")) {
			eachOperationAnswersItsExampleOnTheSampleNetwork(example.path("after").asString());
		}
		Map<String, ?> variables = JsonMapper.shared()
			.convertValue(example.path("variables"),
					JsonMapper.shared().getTypeFactory().constructMapType(Map.class, String.class, Object.class));
		Answer answer = as(example.path("client").asString()).operation(operation, variables);
		assertThat(answer.status()).isEqualTo(200);
		JsonNode result = answer.data("").iterator().next();
		assertThat(result.isNull()).isFalse();
		assertThat(result.path("problems")).as(result.toString()).isEmpty();
	}

}
