package org.networkmaturity.security;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.ErrorBody;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Puts a challenge on the refusal of a download that the token does not allow (RFC 6750,
 * section 3.1).
 */
@ControllerAdvice
class ForbiddenDownloads implements ResponseBodyAdvice<Object> {

	private final Challenges challenges;

	ForbiddenDownloads(Challenges challenges) {
		this.challenges = challenges;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof ErrorBody && request instanceof ServletServerHttpRequest servlet
				&& response instanceof ServletServerHttpResponse answer
				&& answer.getServletResponse().getStatus() == HttpStatus.FORBIDDEN.value()) {
			response.getHeaders()
				.put(HttpHeaders.WWW_AUTHENTICATE, this.challenges.ofForbidden(servlet.getServletRequest(), null));
		}
		return body;
	}

}
