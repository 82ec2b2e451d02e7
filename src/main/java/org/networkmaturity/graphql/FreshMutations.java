package org.networkmaturity.graphql;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import org.dataloader.DataLoader;

/**
 * Forgets what was loaded before each mutation of a request: of several, each must show
 * what it left behind and not what an earlier one has read.
 */
class FreshMutations extends AsyncSerialExecutionStrategy {

	FreshMutations(DataFetcherExceptionHandler exceptionHandler) {
		super(exceptionHandler);
	}

	@Override
	protected Object resolveFieldWithInfo(ExecutionContext context, ExecutionStrategyParameters parameters) {
		context.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
		return super.resolveFieldWithInfo(context, parameters);
	}

}
