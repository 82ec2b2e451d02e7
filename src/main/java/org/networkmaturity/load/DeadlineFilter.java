package org.networkmaturity.load;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its deadline, right when it arrives, and turns away one whose body
 * does not arrive by then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class DeadlineFilter extends OncePerRequestFilter {

	private final LoadProperties load;

	DeadlineFilter(LoadProperties load) {
		this.load = load;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ArrivingRequest arriving = new ArrivingRequest(request);
		try {
			Deadline.within(this.load.deadline(), () -> {
				chain.doFilter(arriving, response);
				return arriving;
			});
		}
		catch (Exception ex) {
			if (!arriving.isLate() || response.isCommitted()) {
				rethrow(ex);
			}
			response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
		}
	}

	/** A filter chain throws nothing else, but a lambda cannot say so. */
	private static void rethrow(Exception ex) throws ServletException, IOException {
		switch (ex) {
			case ServletException known -> throw known;
			case IOException known -> throw known;
			case RuntimeException known -> throw known;
			default -> throw new ServletException(ex);
		}
	}

}
