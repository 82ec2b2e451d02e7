package org.networkmaturity.graphql;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns what a data fetcher throws into an error that tells its caller what to do, and
 * nothing about the inside: whatever is not foreseen is INTERNAL_ERROR with a correlation
 * id that the log has too.
 */
@Component
class ApiErrors extends DataFetcherExceptionResolverAdapter {

	static final String UNFORESEEN = "Something went wrong here. Quote the correlationId when you report it.";

	private static final Logger logger = LoggerFactory.getLogger(ApiErrors.class);

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		return switch (ex) {
			case ApiException known -> error(environment, known.classification(), String.valueOf(known.getMessage()));
			case BindException binding -> error(environment, ErrorType.BAD_REQUEST, "An argument has the wrong form: "
					+ String.join(", ", binding.getFieldErrors().stream().map((field) -> field.getField()).toList()));
			case DataAccessResourceFailureException outage -> unavailable(outage, environment);
			case TransientDataAccessException busy -> unavailable(busy, environment);
			default -> unforeseen(ex, environment);
		};
	}

	private static GraphQLError unavailable(Exception ex, DataFetchingEnvironment environment) {
		String correlationId = environment.getExecutionId().toString();
		logger.warn("The store did not answer request {}: {}", correlationId,
				NestedExceptionUtils.getMostSpecificCause(ex).toString());
		logger.debug("The store did not answer request {}", correlationId, ex);
		return Outage.error(correlationId, environment.getExecutionStepInfo().getPath(),
				environment.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION);
	}

	private static GraphQLError unforeseen(Throwable ex, DataFetchingEnvironment environment) {
		logger.error("Request {} failed", environment.getExecutionId(), ex);
		return GraphQLError.newError()
			.errorType(ErrorType.INTERNAL_ERROR)
			.message(UNFORESEEN)
			.path(environment.getExecutionStepInfo().getPath())
			.extensions(Map.of("correlationId", environment.getExecutionId().toString()))
			.build();
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorClassification type, String message) {
		return GraphqlErrorBuilder.newError(environment).errorType(type).message("%s", message).build();
	}

}
