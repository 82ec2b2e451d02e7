package org.networkmaturity.load;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.graphql.ErrorBody;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a request away that would find no place, before anything costs time: checking a
 * token takes longer than saying so.
 */
public class Shedding extends OncePerRequestFilter {

	private final Places places;

	private final ErrorAnswers answers;

	/**
	 * A filter, to stand before that of tokens.
	 * @param places where to look for a place
	 * @param answers says that there is none
	 */
	public Shedding(Places places, ErrorAnswers answers) {
		this.places = places;
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.places.areBeyondReach()) {
			this.answers.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					ErrorBody.unavailable(Places.TOO_MUCH));
			return;
		}
		chain.doFilter(request, response);
	}

}
