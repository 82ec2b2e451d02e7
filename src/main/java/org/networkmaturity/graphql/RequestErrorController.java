package org.networkmaturity.graphql;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what HTTP itself refuses, such as a body that is no JSON, with an error that a
 * GraphQL client can read.
 */
@RestController
class RequestErrorController implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(RequestErrorController.class);

	@RequestMapping("${server.error.path:/error}")
	ResponseEntity<ErrorBody> error(HttpServletRequest request) {
		HttpStatus status = status(request);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(switch (status) {
			case BAD_REQUEST -> ErrorBody.of(ErrorType.BAD_REQUEST,
					"This is not a GraphQL request: send JSON with documentId, and variables where there are any");
			case NOT_FOUND -> ErrorBody.of(ErrorType.NOT_FOUND, "There is nothing here; the API is at /graphql");
			case METHOD_NOT_ALLOWED ->
				ErrorBody.of(ErrorType.BAD_REQUEST, "Send a query by GET or POST, and a mutation by POST");
			case NOT_ACCEPTABLE -> ErrorBody.of(ErrorType.BAD_REQUEST,
					"Accept application/graphql-response+json or application/json: nothing else is sent");
			case REQUEST_TIMEOUT -> ErrorBody.of(ErrorType.BAD_REQUEST,
					"The body did not arrive in time. Nothing was executed: send the request again, whole");
			case UNSUPPORTED_MEDIA_TYPE -> ErrorBody.notJson();
			default -> status.is4xxClientError() ? ErrorBody.of(ErrorType.BAD_REQUEST, status.getReasonPhrase())
					: unforeseen(request);
		});
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static ErrorBody unforeseen(HttpServletRequest request) {
		String correlationId = CorrelationId.of(request);
		logger.error("Request {} failed", correlationId,
				(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return ErrorBody.unforeseen(correlationId);
	}

}
