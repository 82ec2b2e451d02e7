package org.networkmaturity.graphql;

import graphql.ErrorClassification;

/**
 * Classifications that Spring's own list lacks.
 */
enum ApiErrorType implements ErrorClassification {

	/**
	 * The store cannot be reached or is too busy, or this instance lacks something that
	 * others have: the same request may succeed later.
	 */
	SERVICE_UNAVAILABLE,

	/**
	 * The caller's budget is used up for now: the same request may succeed once it has
	 * refilled.
	 */
	RATE_LIMITED

}
