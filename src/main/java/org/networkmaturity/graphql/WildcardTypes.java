package org.networkmaturity.graphql;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a Content-Type with a wildcard, which Spring MVC fails at before anything that
 * could answer is asked.
 */
@Component
class WildcardTypes extends OncePerRequestFilter {

	private final ErrorAnswers answers;

	WildcardTypes(ErrorAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String type = request.getContentType();
		if (type != null && type.indexOf('*') >= 0) {
			this.answers.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					ErrorBody.of(ErrorType.BAD_REQUEST, RequestErrorController.NOT_JSON));
			return;
		}
		chain.doFilter(request, response);
	}

}
