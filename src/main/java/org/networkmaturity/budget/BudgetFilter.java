package org.networkmaturity.budget;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.graphql.ErrorBody;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a caller whose budget is overdrawn before anything is executed (RFC 6585,
 * section 4), and takes what downloads cost. It comes after the token is checked: nobody
 * can spend another's budget.
 */
class BudgetFilter extends OncePerRequestFilter {

	static final String DOWNLOADS = "/downloads/";

	private final Budgets budgets;

	private final RateProperties rate;

	private final ErrorAnswers answers;

	BudgetFilter(Budgets budgets, RateProperties rate, ErrorAnswers answers) {
		this.budgets = budgets;
		this.rate = rate;
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Payer payer = Payer.current();
		if (payer == null) {
			chain.doFilter(request, response);
			return;
		}
		Duration wait = this.budgets.admit(payer);
		if (!wait.isZero()) {
			refuse(request, response, wait);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (request.getServletPath().startsWith(DOWNLOADS)) {
				this.budgets.charge(payer, this.rate.download());
			}
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
		long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		this.answers.write(request, response, HttpStatus.TOO_MANY_REQUESTS,
				ErrorBody
					.rateLimited("You have asked for more than your budget allows. Nothing was executed: try again in "
							+ seconds + " s, and ask for less at a time"));
	}

}
