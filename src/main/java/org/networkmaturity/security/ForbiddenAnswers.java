package org.networkmaturity.security;

import jakarta.servlet.http.HttpServletRequest;
import org.networkmaturity.contract.GraphQlEndpoint;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Puts a challenge on the answer to what the token does not allow at all (RFC 6750,
 * section 3.1).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForbiddenAnswers implements WebGraphQlInterceptor {

	private final Challenges challenges;

	ForbiddenAnswers(Challenges challenges) {
		this.challenges = challenges;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		HttpServletRequest servletRequest = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		return chain.next(request).doOnNext((response) -> {
			if (GraphQlEndpoint.isForbidden(response)) {
				response.getResponseHeaders()
					.put(HttpHeaders.WWW_AUTHENTICATE, this.challenges.ofForbidden(servletRequest, null));
			}
		});
	}

}
