package org.networkmaturity.telemetry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.GraphQLError;

/**
 * What became of an operation, as far as an operator is concerned.
 */
enum Outcome {

	/**
	 * It was answered. What its caller can put right stands in the payload, and is no
	 * error.
	 */
	ANSWERED,

	/** It asks for what it cannot have: an error of its caller's. */
	REFUSED,

	/** The store, or something else that it needs, was not there. */
	UNAVAILABLE,

	/** An error of this program's. */
	FAILED;

	/**
	 * The outcome of an answer with these errors, of which the worst counts.
	 * @param errors its errors
	 * @return the outcome
	 */
	static Outcome of(List<? extends GraphQLError> errors) {
		Set<String> kinds = errors.stream().map((error) -> error.getErrorType().toString()).collect(Collectors.toSet());
		if (kinds.isEmpty()) {
			return ANSWERED;
		}
		if (kinds.contains("INTERNAL_ERROR")) {
			return FAILED;
		}
		return kinds.contains("SERVICE_UNAVAILABLE") ? UNAVAILABLE : REFUSED;
	}

	/**
	 * The outcome as metrics and log lines call it.
	 * @return a word in lower case
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
