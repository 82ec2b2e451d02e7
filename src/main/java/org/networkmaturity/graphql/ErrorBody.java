package org.networkmaturity.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ErrorClassification;
import graphql.GraphQLError;

import org.springframework.graphql.execution.ErrorType;

/**
 * The answer to a request that never became an operation, in the form in which GraphQL
 * clients read errors.
 *
 * @param errors the one error
 */
public record ErrorBody(List<Entry> errors) {

	public static ErrorBody of(ErrorClassification classification, String message) {
		return new ErrorBody(List.of(new Entry(message, Map.of("classification", classification.toString()))));
	}

	/**
	 * An answer with a code of its own, for programs.
	 * @param classification the error's classification
	 * @param message what is wrong and what to do about it
	 * @param code the code
	 * @return the answer
	 */
	public static ErrorBody of(ErrorClassification classification, String message, String code) {
		return new ErrorBody(
				List.of(new Entry(message, Map.of("classification", classification.toString(), "code", code))));
	}

	/**
	 * The answer to a request that is refused with an error of GraphQL.
	 * @param error the error
	 * @return the answer
	 */
	public static ErrorBody of(GraphQLError error) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("classification", error.getErrorType().toString());
		extensions.putAll(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
		return new ErrorBody(List.of(new Entry(error.getMessage(), extensions)));
	}

	/**
	 * The answer to a body of another type.
	 * @return the answer
	 */
	public static ErrorBody notJson() {
		return of(ErrorType.BAD_REQUEST, "Send the operation as Content-Type: application/json");
	}

	public static ErrorBody unavailable(String message) {
		return of(ApiErrorType.SERVICE_UNAVAILABLE, message);
	}

	/**
	 * An answer to a caller whose budget is used up.
	 * @param message when to try again
	 * @return the answer
	 */
	public static ErrorBody rateLimited(String message) {
		return of(ApiErrorType.RATE_LIMITED, message);
	}

	static ErrorBody unforeseen(String correlationId) {
		return new ErrorBody(List.of(new Entry(ApiErrors.UNFORESEEN,
				Map.of("classification", ErrorType.INTERNAL_ERROR.name(), "correlationId", correlationId))));
	}

	/**
	 * An error.
	 *
	 * @param message what is wrong and what to do about it
	 * @param extensions its classification, and what else there is to know
	 */
	public record Entry(String message, Map<String, Object> extensions) {
	}

}
