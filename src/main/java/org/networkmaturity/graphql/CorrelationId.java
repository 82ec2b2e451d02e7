package org.networkmaturity.graphql;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.execution.ExecutionId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, to be quoted when something is reported: the answer's header
 * has it, whatever the answer is, and so do the execution, its errors and every line of
 * the log. A caller may send one, alone or as that of a trace (W3C Trace Context, section
 * 3.2), so that a proxy's log has the same. What does not look like one is not used,
 * since it would reach the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class CorrelationId extends OncePerRequestFilter implements WebGraphQlInterceptor {

	/** The header of every answer. */
	public static final String HEADER = "X-Correlation-ID";

	private static final Pattern ID = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern TRACE = Pattern
		.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String LOGGED_AS = "correlationId";

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
		String id = (request.getAttribute(ATTRIBUTE) != null) ? of(request) : idFor(request);
		request.setAttribute(ATTRIBUTE, id);
		response.setHeader(HEADER, id);
		MDC.put(LOGGED_AS, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOGGED_AS);
		}
	}

	/** What is said of an error belongs to the request that it is of. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String idFor(HttpServletRequest request) {
		String id = request.getHeader(HEADER);
		if (id != null && ID.matcher(id).matches()) {
			return id;
		}
		Matcher trace = TRACE.matcher(Objects.requireNonNullElse(request.getHeader("traceparent"), ""));
		return trace.matches() ? trace.group(1) : newId();
	}

	/**
	 * A random UUID (RFC 9562, section 5.4), but not from the system's randomness: nobody
	 * gains by guessing one, and requests would wait for it.
	 */
	static String newId() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		long version = (random.nextLong() & ~0xF000L) | 0x4000L;
		long variant = (random.nextLong() >>> 2) | Long.MIN_VALUE;
		return new UUID(version, variant).toString();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.executionId(ExecutionId.from(String.valueOf(request.getAttributes().get(ATTRIBUTE))));
		return chain.next(request);
	}

}
