package org.networkmaturity.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Bounds how many values one answer may hold. The network goes round in circles
 * (neighbourhood, commissioner, neighbourhoods), so that a short query can ask for more
 * than any heap has room for; what the front end asks for stays far below.
 */
@Component
class AnswerLimit extends SimplePerformantInstrumentation {

	static final int VALUES = 200_000;

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, VALUES);
		return input;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		return CompletableFuture.completedFuture(isExceeded(parameters.getGraphQLContext()) ? refusal() : result);
	}

	private static boolean isExceeded(GraphQLContext context) {
		ResultNodesInfo info = context.get(ResultNodesInfo.RESULT_NODES_INFO);
		return info != null && info.isMaxResultNodesExceeded();
	}

	private static ExecutionResult refusal() {
		return ExecutionResultImpl.newExecutionResult()
			.errors(List.of(GraphqlErrorBuilder.newError()
				.errorType(ErrorType.BAD_REQUEST)
				.message("The answer would hold more than %,d values: ask for fewer at a time, with less inside each",
						VALUES)
				.extensions(Map.of("limit", VALUES))
				.build()))
			.build();
	}

}
