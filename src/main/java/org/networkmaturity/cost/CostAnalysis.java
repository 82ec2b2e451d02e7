package org.networkmaturity.cost;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.limits.Limit;
import org.networkmaturity.limits.LimitExceeded;
import org.networkmaturity.limits.LimitProperties;

import org.springframework.stereotype.Component;

/**
 * Works out what each operation costs before any of it is executed. What of that does not
 * depend on variables is worked out once for each parsed document, for as long as anybody
 * keeps the document.
 */
@Component
class CostAnalysis extends SimplePerformantInstrumentation {

	private final Cache<OperationDefinition, SelectionCost> known = Caffeine.newBuilder().weakKeys().build();

	private final LimitProperties limits;

	CostAnalysis(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		SelectionCost cost = this.known.get(execution.getOperationDefinition(), (operation) -> SelectionCosts
			.of(operation, execution.getFragmentsByName(), execution.getGraphQLSchema()));
		int requested = cost.with(execution.getCoercedVariables().toMap());
		LimitExceeded refusal = LimitExceeded.check(Limit.COST, this.limits.cost(), requested);
		if (refusal != null) {
			throw new AbortExecutionException(List.of(refusal));
		}
		new OperationCost(requested, this.limits.cost()).putInto(execution.getGraphQLContext());
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		GraphQLContext context = parameters.getGraphQLContext();
		OperationCost cost = OperationCost.in(context);
		return CompletableFuture
			.completedFuture((cost != null) ? result.transform((answer) -> answer.addExtension("cost", cost)) : result);
	}

}
