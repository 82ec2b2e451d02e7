package org.networkmaturity.graphql;

import graphql.ErrorClassification;

import org.springframework.graphql.execution.ErrorType;

/**
 * A request that cannot be answered, in words meant for its caller. It becomes a GraphQL
 * error with the classification; what a caller can put right in a mutation's input is a
 * problem in the payload instead.
 */
public final class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ErrorClassification classification;

	private ApiException(ErrorClassification classification, String message) {
		super(message);
		this.classification = classification;
	}

	public static ApiException badRequest(String message) {
		return new ApiException(ErrorType.BAD_REQUEST, message);
	}

	public static ApiException notFound(String message) {
		return new ApiException(ErrorType.NOT_FOUND, message);
	}

	public static ApiException unavailable(String message) {
		return new ApiException(ApiErrorType.SERVICE_UNAVAILABLE, message);
	}

	public static ApiException forbidden(String message) {
		return new ApiException(ErrorType.FORBIDDEN, message);
	}

	/**
	 * How the error is classified.
	 * @return the classification
	 */
	public ErrorClassification classification() {
		return this.classification;
	}

}
