package org.networkmaturity.contract;

import org.networkmaturity.graphql.ErrorBody;

import org.springframework.graphql.execution.ErrorType;

/**
 * A request from which no operation can be made, in words meant for its caller.
 */
class MalformedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ErrorBody body;

	private MalformedRequestException(ErrorBody body) {
		this.body = body;
	}

	static MalformedRequestException because(String message) {
		return new MalformedRequestException(ErrorBody.of(ErrorType.BAD_REQUEST, message));
	}

	static MalformedRequestException because(String message, String code) {
		return new MalformedRequestException(ErrorBody.of(ErrorType.BAD_REQUEST, message, code));
	}

	/**
	 * What to answer.
	 * @return the error
	 */
	ErrorBody body() {
		return this.body;
	}

}
