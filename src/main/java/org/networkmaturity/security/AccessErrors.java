package org.networkmaturity.security;

import java.io.IOException;

import graphql.ErrorClassification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Role;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.graphql.ErrorBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a request with no token, or too weak a one, with the status and the challenges
 * of RFC 6750 and a body that any GraphQL client can read. It says nothing of what is in
 * the token, nor what exactly is wrong with it.
 */
@Component
class AccessErrors implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Logger logger = LoggerFactory.getLogger(AccessErrors.class);

	private final Challenges challenges;

	private final ErrorAnswers answers;

	AccessErrors(Challenges challenges, ErrorAnswers answers) {
		this.challenges = challenges;
		this.answers = answers;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		switch (ex) {
			case UnreachableIssuerException unreachable ->
				this.answers.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
						ErrorBody.unavailable("Your token cannot be checked now. Try again in a moment."));
			case RefusedTokenException refused -> {
				logger.debug("A token is refused: {}", refused.getMessage());
				refuseToken(request, response);
			}
			case OAuth2AuthenticationException error -> refuse(request, response, error.getError().getErrorCode());
			default -> refuse(request, response, HttpStatus.UNAUTHORIZED, null, null, ErrorType.UNAUTHORIZED,
					"Sign in: send a valid access token in the header Authorization: Bearer <token>");
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String error) throws IOException {
		switch (error) {
			case OAuth2ErrorCodes.INVALID_DPOP_PROOF -> refuse(request, response, HttpStatus.UNAUTHORIZED, error,
					"The proof does not fit the request", ErrorType.UNAUTHORIZED,
					"Prove that the token's key is yours: send a new proof for each request in the header DPoP");
			case OAuth2ErrorCodes.INVALID_REQUEST ->
				refuse(request, response, HttpStatus.BAD_REQUEST, error, "There is more than one token",
						ErrorType.BAD_REQUEST, "Send one access token, in one header Authorization");
			default -> refuseToken(request, response);
		}
	}

	private void refuseToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuse(request, response, HttpStatus.UNAUTHORIZED, OAuth2ErrorCodes.INVALID_TOKEN, "The token is not accepted",
				ErrorType.UNAUTHORIZED,
				"This access token is not accepted: it may have expired, or be meant for another API. Get a new one.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		this.challenges.ofForbidden(request, Role.READER.scope())
			.forEach((challenge) -> response.addHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
		this.answers.write(request, response, HttpStatus.FORBIDDEN,
				ErrorBody.of(ErrorType.FORBIDDEN, "This needs a token with the scope " + Role.READER.scope()));
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			@Nullable String error, @Nullable String description, ErrorClassification type, String message)
			throws IOException {
		this.challenges.of(request, error, description)
			.forEach((challenge) -> response.addHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
		this.answers.write(request, response, status, ErrorBody.of(type, message));
	}

}
