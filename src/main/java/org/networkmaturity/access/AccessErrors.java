package org.networkmaturity.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.networkmaturity.graphql.ErrorBody;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a request with no token, or too weak a one, with the status and the
 * WWW-Authenticate header of RFC 6750 and a body that any GraphQL client can read.
 */
@Component
class AccessErrors implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final AuthenticationEntryPoint unauthorized = new BearerTokenAuthenticationEntryPoint();

	private final AccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();

	private final JsonMapper json;

	AccessErrors(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		this.unauthorized.commence(request, response, ex);
		write(request, response, ErrorType.UNAUTHORIZED,
				"Sign in: send a valid access token in the header Authorization: Bearer <token>");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		this.forbidden.handle(request, response, ex);
		write(request, response, ErrorType.FORBIDDEN, "This needs a token with the scope " + Role.READER.scope());
	}

	private void write(HttpServletRequest request, HttpServletResponse response, ErrorType type, String message)
			throws IOException {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean graphQl = accept != null && accept.contains(MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString());
		response.setContentType(
				graphQl ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString() : MediaType.APPLICATION_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), ErrorBody.of(type, message));
	}

}
