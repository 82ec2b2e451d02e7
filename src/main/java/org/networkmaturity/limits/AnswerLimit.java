package org.networkmaturity.limits;

import graphql.ExecutionResult;
import graphql.execution.ResultNodesInfo;
import reactor.core.publisher.Mono;

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

	private final LimitProperties limits;

	AnswerLimit(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, this.limits.values());
			return input;
		});
		return chain.next(request).map((response) -> isExceeded(response) ? refusal(response) : response);
	}

	private WebGraphQlResponse refusal(WebGraphQlResponse response) {
		ExecutionResult nothingButTheError = ExecutionResult.newExecutionResult()
			.addError(LimitExceeded.of(Limit.VALUES, this.limits.values()))
			.extensions(response.getExecutionResult().getExtensions())
			.build();
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(response.getExecutionInput(), nothingButTheError));
	}

	private static boolean isExceeded(WebGraphQlResponse response) {
		ResultNodesInfo info = response.getExecutionInput().getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
		return info != null && info.isMaxResultNodesExceeded();
	}

}
