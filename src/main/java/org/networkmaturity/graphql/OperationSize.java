package org.networkmaturity.graphql;

import graphql.GraphQLContext;
import graphql.execution.ResultNodesInfo;

import org.springframework.graphql.ExecutionGraphQlResponse;

/**
 * How much an operation turned out to be: the measure of what it costs.
 *
 * @param values how many values its answer holds, or held until it was too large; 0 where
 * nothing was executed
 * @param mutations how many of its fields were mutations
 */
public record OperationSize(int values, int mutations) {

	private static final String MUTATIONS = OperationSize.class.getName() + ".mutations";

	/**
	 * The size of what was executed for a response.
	 * @param response the response
	 * @return the size
	 */
	public static OperationSize of(ExecutionGraphQlResponse response) {
		GraphQLContext context = response.getExecutionInput().getGraphQLContext();
		ResultNodesInfo values = context.get(ResultNodesInfo.RESULT_NODES_INFO);
		return new OperationSize((values != null) ? values.getResultNodesCount() : 0,
				context.getOrDefault(MUTATIONS, 0));
	}

	static void countMutation(GraphQLContext context) {
		context.put(MUTATIONS, context.getOrDefault(MUTATIONS, 0) + 1);
	}

}
