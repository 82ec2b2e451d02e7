package org.networkmaturity.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.graphql.ErrorBody;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what Spring fails at before anything that could answer is asked: path
 * parameters, when they are wrongly encoded, and a Content-Type with a wildcard.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 102)
class MalformedRequests extends OncePerRequestFilter {

	private final ErrorAnswers answers;

	MalformedRequests(ErrorAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String type = request.getContentType();
		if (request.getRequestURI().indexOf(';') >= 0) {
			refuse(request, response, HttpStatus.BAD_REQUEST, ErrorBody.of(ErrorType.BAD_REQUEST,
					"Leave the parameters out of the path: nothing here has an address with a semicolon"));
		}
		else if (type != null && type.indexOf('*') >= 0) {
			refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorBody.notJson());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorBody body)
			throws IOException {
		SecurityHeaders.ALL.writeHeaders(request, response);
		this.answers.write(request, response, status, body);
	}

}
