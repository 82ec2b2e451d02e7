package org.networkmaturity.cost;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.ExecutionGraphQlResponse;

/**
 * What an operation costs, as its answer tells it.
 *
 * @param requested the cost
 * @param limit the most that one operation may cost
 */
public record OperationCost(int requested, int limit) {

	/**
	 * What an operation cost that was answered.
	 * @param response the answer
	 * @return the cost; 0 where nothing was executed
	 */
	public static int of(ExecutionGraphQlResponse response) {
		OperationCost cost = in(response.getExecutionInput().getGraphQLContext());
		return (cost != null) ? cost.requested() : 0;
	}

	static @Nullable OperationCost in(GraphQLContext context) {
		return context.get(OperationCost.class);
	}

	void putInto(GraphQLContext context) {
		context.put(OperationCost.class, this);
	}

}
