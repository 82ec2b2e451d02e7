package org.networkmaturity.graphql;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers a request, before it gets anywhere, with an error that a GraphQL client can
 * read.
 */
@Component
public class ErrorAnswers {

	private final JsonMapper json;

	ErrorAnswers(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Writes the answer.
	 * @param request the request, which says what is accepted
	 * @param response the response
	 * @param status its status
	 * @param body the error
	 * @throws IOException where the connection broke
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorBody body)
			throws IOException {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean graphQl = accept != null && accept.contains(MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString());
		response.setStatus(status.value());
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
		}
		response.setContentType(
				graphQl ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString() : MediaType.APPLICATION_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), body);
	}

}
