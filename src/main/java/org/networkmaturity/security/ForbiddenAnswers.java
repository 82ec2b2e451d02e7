package org.networkmaturity.security;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers what was forbidden as a whole, so that there is no data, with 403 and a
 * challenge (RFC 6750, section 3.1). As application/json it stays 200, which is what
 * GraphQL over HTTP has that media type mean; and so does an answer with data in it.
 */
@Component
class ForbiddenAnswers extends GraphQlHttpHandler {

	private final Challenges challenges;

	ForbiddenAnswers(WebGraphQlHandler handler, Challenges challenges) {
		super(handler);
		this.challenges = challenges;
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		return super.prepareResponse(request, response.doOnNext((answer) -> {
			if (isForbidden(answer)) {
				answer.getResponseHeaders()
					.put(HttpHeaders.WWW_AUTHENTICATE, this.challenges.ofForbidden(request.servletRequest(), null));
			}
		}));
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType responseMediaType) {
		return (MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(responseMediaType) && isForbidden(response))
				? HttpStatus.FORBIDDEN : super.selectResponseStatus(response, responseMediaType);
	}

	private static boolean isForbidden(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return result.getData() == null && !result.getErrors().isEmpty()
				&& result.getErrors().stream().allMatch((error) -> error.getErrorType() == ErrorType.FORBIDDEN);
	}

}
