package org.networkmaturity.telemetry;

import java.time.Duration;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;

class AnsweredOperationTests {

	@Test
	void theCostIsThatWhichTheAnswerStates() {
		assertThat(cost(Map.of("cost", Map.of("requested", 120, "limit", 5000)))).isEqualTo(120);
		assertThat(cost(Map.of())).isNull();
	}

	private static @Nullable Number cost(Map<Object, Object> extensions) {
		ExecutionResult result = ExecutionResult.newExecutionResult().extensions(extensions).build();
		return AnsweredOperation
			.of(new WebGraphQlResponse(
					new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ a }").build(), result)),
					Duration.ZERO, 0)
			.cost();
	}

}
