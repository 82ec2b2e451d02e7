package org.networkmaturity.graphql;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers what a download refuses like everything else: with an error that a GraphQL
 * client can read.
 */
@RestControllerAdvice
class HttpErrors {

	private static final Logger logger = LoggerFactory.getLogger(HttpErrors.class);

	@ExceptionHandler
	ResponseEntity<ErrorBody> refused(ApiException ex) {
		HttpStatus status = switch (ex.classification()) {
			case ErrorType.NOT_FOUND -> HttpStatus.NOT_FOUND;
			case ErrorType.FORBIDDEN -> HttpStatus.FORBIDDEN;
			case ErrorType.BAD_REQUEST -> HttpStatus.BAD_REQUEST;
			default -> HttpStatus.SERVICE_UNAVAILABLE;
		};
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			answer.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
		}
		return answer.contentType(MediaType.APPLICATION_JSON)
			.body(ErrorBody.of(ex.classification(), String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class })
	ResponseEntity<ErrorBody> unavailable(DataAccessException ex, HttpServletRequest request) {
		logger.warn("The store did not answer request {}: {}", CorrelationId.of(request),
				ex.getMostSpecificCause().toString());
		return refused(ApiException.unavailable(Outage.OF_READING));
	}

	@ExceptionHandler
	ResponseEntity<ErrorBody> missing(MissingServletRequestParameterException ex) {
		return refused(ApiException.badRequest("The parameter %s is missing".formatted(ex.getParameterName())));
	}

	@ExceptionHandler
	ResponseEntity<ErrorBody> mistyped(MethodArgumentTypeMismatchException ex) {
		return refused(ApiException.badRequest(
				"The parameter %s has the wrong form: a day is from 1000 to 2999 and like 2018-12-05, an instant like 2018-12-05T17:30:00Z"
					.formatted(ex.getName())));
	}

}
