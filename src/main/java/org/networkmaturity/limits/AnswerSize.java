package org.networkmaturity.limits;

import graphql.execution.ResultNodesInfo;

import org.springframework.graphql.ExecutionGraphQlResponse;

/**
 * How much an answer turned out to be.
 */
public final class AnswerSize {

	private AnswerSize() {
	}

	/**
	 * How many values an answer holds.
	 * @param response the answer
	 * @return as many as there are in it, or were until it was too large; 0 where nothing
	 * was executed
	 */
	public static int of(ExecutionGraphQlResponse response) {
		ResultNodesInfo values = response.getExecutionInput()
			.getGraphQLContext()
			.get(ResultNodesInfo.RESULT_NODES_INFO);
		return (values != null) ? values.getResultNodesCount() : 0;
	}

}
