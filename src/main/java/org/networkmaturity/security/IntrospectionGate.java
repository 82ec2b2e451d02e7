package org.networkmaturity.security;

import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.Introspection;
import org.networkmaturity.access.Role;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Answers {@code __schema} and {@code __type} to tokens that may read the schema only;
 * {@code __typename} needs nothing. It is decided for each execution, so that a document
 * which was parsed and validated for one caller gives nothing away to another.
 */
@Component
public class IntrospectionGate implements WebGraphQlInterceptor {

	/**
	 * The scope that introspection needs. It is no {@link Role}: what it opens is
	 * published anyway, and nothing of anybody's.
	 */
	public static final String SCOPE = "schema:read";

	private static final String REFUSED = "IntrospectionDisabled";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (mayReadTheSchema()) {
			return chain.next(request);
		}
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
			return input;
		});
		return chain.next(request).map(IntrospectionGate::inWordsForTheCaller);
	}

	private static boolean mayReadTheSchema() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return caller != null
				&& caller.getAuthorities().stream().anyMatch((authority) -> SCOPE.equals(authority.getAuthority()));
	}

	private static WebGraphQlResponse inWordsForTheCaller(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		if (result.getErrors().stream().noneMatch(IntrospectionGate::isRefusal)) {
			return response;
		}
		List<GraphQLError> errors = result.getErrors()
			.stream()
			.map((error) -> isRefusal(error) ? forbidden(error) : error)
			.toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private static boolean isRefusal(GraphQLError error) {
		return error.getErrorType() != null && REFUSED.equals(error.getErrorType().toString());
	}

	private static GraphQLError forbidden(GraphQLError error) {
		return GraphqlErrorBuilder.newError()
			.message("Introspection needs a token with the scope %s; __typename needs none", SCOPE)
			.locations(error.getLocations())
			.errorType(ErrorType.FORBIDDEN)
			.build();
	}

}
