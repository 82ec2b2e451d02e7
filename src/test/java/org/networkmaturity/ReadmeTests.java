package org.networkmaturity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README shows is what happens.
 */
class ReadmeTests extends ApiTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static List<JsonNode> found(String pattern) throws IOException {
		return Pattern.compile(pattern, Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((match) -> JSON.readTree(match.group(1)))
			.collect(Collectors.toList());
	}

	@Test
	void itsQueriesGiveItsAnswers() throws IOException {
		List<JsonNode> requests = found("-d '(\\{.*?\\})'\\s");
		List<JsonNode> answers = found("```json\n(.*?)\n```");
		JsonNode feedback = requests.remove(3);
		assertThat(requests).hasSize(4);
		assertThat(answers).hasSize(4);
		for (int i = 0; i < requests.size(); i++) {
			assertThat(send(requests.get(i)).body()).isEqualTo(answers.get(i));
		}
		assertThat(send(requests.get(1)).body()).as("repeated").isEqualTo(answers.get(1));
		assertThat(send(feedback).data("/nhseFeedback/csv").asString().lines().limit(2))
			.containsExactlyElementsOf(csv());
	}

	private static List<String> csv() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		int start = readme.indexOf("```csv\n") + "```csv\n".length();
		return readme.substring(start, readme.indexOf("```", start)).lines().toList();
	}

	private Answer send(JsonNode request) {
		Map<String, ?> variables = JSON.convertValue(request.path("variables"),
				JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
		return as("oxfordshire").send(request.path("query").asString(), (variables != null) ? variables : Map.of());
	}

}
