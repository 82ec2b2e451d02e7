package org.networkmaturity.graphql;

import java.io.IOException;
import java.util.UUID;

import graphql.execution.ExecutionId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id of its own, to be quoted when something is reported: the
 * answer's header has it, whatever the answer is, and so do the execution, its errors and
 * the log. What a caller sends under the name is not used, since it would reach the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class CorrelationId extends OncePerRequestFilter implements WebGraphQlInterceptor {

	/** The header of every answer. */
	public static final String HEADER = "X-Correlation-ID";

	private static final String ATTRIBUTE = CorrelationId.class.getName();

	/**
	 * The id of a request.
	 * @param request the request
	 * @return the id
	 */
	static String of(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(ATTRIBUTE));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = UUID.randomUUID().toString();
		request.setAttribute(ATTRIBUTE, id);
		response.setHeader(HEADER, id);
		chain.doFilter(request, response);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.executionId(ExecutionId.from(String.valueOf(request.getAttributes().get(ATTRIBUTE))));
		return chain.next(request);
	}

}
