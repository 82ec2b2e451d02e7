package org.networkmaturity.contract;

import org.networkmaturity.graphql.ErrorBody;
import org.networkmaturity.limits.LimitExceeded;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * A request from which no operation can be made, in words meant for its caller.
 */
class MalformedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ErrorBody body;

	private final HttpStatus status;

	private MalformedRequestException(HttpStatus status, ErrorBody body) {
		this.status = status;
		this.body = body;
	}

	static MalformedRequestException because(String message) {
		return new MalformedRequestException(HttpStatus.BAD_REQUEST, ErrorBody.of(ErrorType.BAD_REQUEST, message));
	}

	static MalformedRequestException because(String message, String code) {
		return new MalformedRequestException(HttpStatus.BAD_REQUEST,
				ErrorBody.of(ErrorType.BAD_REQUEST, message, code));
	}

	static MalformedRequestException tooLarge(LimitExceeded error) {
		return new MalformedRequestException(HttpStatus.CONTENT_TOO_LARGE, ErrorBody.of(error));
	}

	HttpStatus status() {
		return this.status;
	}

	/**
	 * What to answer.
	 * @return the error
	 */
	ErrorBody body() {
		return this.body;
	}

}
