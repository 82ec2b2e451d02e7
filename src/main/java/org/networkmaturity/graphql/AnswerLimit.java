package org.networkmaturity.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultNodesInfo;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Bounds how many values one answer may hold. The network goes round in circles
 * (neighbourhood, commissioner, neighbourhoods), so that a short query can ask for more
 * than any heap has room for; what the front end asks for stays far below.
 */
@Component
class AnswerLimit implements WebGraphQlInterceptor {

	static final int VALUES = 200_000;

	private static final GraphQLError REFUSAL = GraphqlErrorBuilder.newError()
		.errorType(ErrorType.BAD_REQUEST)
		.message("The answer would hold more than %,d values: ask for fewer at a time, with less inside each", VALUES)
		.extensions(Map.of("limit", VALUES))
		.build();

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, VALUES);
			return input;
		});
		return chain.next(request).map((response) -> isExceeded(response) ? refusal(response) : response);
	}

	private static WebGraphQlResponse refusal(WebGraphQlResponse response) {
		ExecutionResult nothingButTheError = ExecutionResult.newExecutionResult().errors(List.of(REFUSAL)).build();
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(response.getExecutionInput(), nothingButTheError));
	}

	private static boolean isExceeded(WebGraphQlResponse response) {
		ResultNodesInfo info = response.getExecutionInput().getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
		return info != null && info.isMaxResultNodesExceeded();
	}

}
