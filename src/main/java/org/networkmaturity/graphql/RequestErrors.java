package org.networkmaturity.graphql;

import java.util.List;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Classifies what graphql-java itself refuses, such as a document that does not parse or
 * a variable of the wrong type, as BAD_REQUEST: one list of classifications for a front
 * end to know.
 */
@Component
class RequestErrors implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			if (errors.stream().noneMatch(RequestErrors::isOfTheRequest)) {
				return response;
			}
			List<GraphQLError> classified = errors.stream()
				.map((error) -> isOfTheRequest(error) ? badRequest(error) : error)
				.toList();
			return response.transform((builder) -> builder.errors(classified));
		});
	}

	private static boolean isOfTheRequest(GraphQLError error) {
		return error.getErrorType() == ErrorType.ValidationError || error.getErrorType() == ErrorType.InvalidSyntax
				|| error.getErrorType() == ErrorType.OperationNotSupported
				|| error instanceof GoodFaithIntrospection.BadFaithIntrospectionError;
	}

	private static GraphQLError badRequest(GraphQLError error) {
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.errorType(org.springframework.graphql.execution.ErrorType.BAD_REQUEST)
			.build();
	}

}
