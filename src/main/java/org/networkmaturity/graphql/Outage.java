package org.networkmaturity.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What is said while the store does not answer. An operation of which nothing could be
 * answered has no data at all: like any request that cannot be served now, it says when
 * to come again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Outage implements WebGraphQlInterceptor {

	/** After how many seconds to come again. */
	public static final String RETRY_AFTER = String.valueOf(Duration.ofSeconds(5).toSeconds());

	/** What to do about a query, or a download. */
	static final String OF_READING = "The store cannot be reached, or did not answer in time. Try again in a moment";

	/** What to do about a mutation. */
	static final String OF_MUTATION = "The store cannot be reached, or did not answer in time. Whether this was carried "
			+ "out is not known: send it again with the same idempotencyKey, and it is carried out once";

	/**
	 * Whether nothing was answered, for no other reason than that it cannot be now.
	 * @param response an answer
	 * @return whether the same request may succeed later, as a whole
	 */
	public static boolean isWhole(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return !result.getErrors().isEmpty() && !hasData(result.getData())
				&& result.getErrors()
					.stream()
					.allMatch((error) -> error.getErrorType() == ApiErrorType.SERVICE_UNAVAILABLE);
	}

	private static boolean hasData(@Nullable Object data) {
		return data instanceof Map<?, ?> fields && fields.values().stream().anyMatch((value) -> value != null);
	}

	/**
	 * Takes the place of an answer that cannot be given, since what must be written
	 * before it could not be.
	 * @param response the answer
	 * @return an outage, in which nothing was carried out
	 */
	public static WebGraphQlResponse inPlaceOf(WebGraphQlResponse response) {
		String correlationId = response.getExecutionInput().getExecutionIdNonNull().toString();
		return response.transform((builder) -> builder.errors(List.of(error(correlationId, null, false))));
	}

	static GraphQLError error(String correlationId, @Nullable ResultPath path, boolean ofMutation) {
		GraphQLError.Builder<?> error = GraphQLError.newError()
			.errorType(ApiErrorType.SERVICE_UNAVAILABLE)
			.message(ofMutation ? OF_MUTATION : OF_READING)
			.extensions(Map.of("correlationId", correlationId));
		return ((path != null) ? error.path(path) : error).build();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			if (!isWhole(response)) {
				return response;
			}
			response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			return response.getExecutionResult().isDataPresent() ? withoutData(response) : response;
		});
	}

	/** GraphQL has null for data here; the builder's annotations do not. */
	@SuppressWarnings("NullAway")
	private static WebGraphQlResponse withoutData(WebGraphQlResponse response) {
		return response.transform((builder) -> builder.data(null));
	}

}
