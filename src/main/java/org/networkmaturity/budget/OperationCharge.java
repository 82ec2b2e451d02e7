package org.networkmaturity.budget;

import org.networkmaturity.cost.OperationCost;
import org.networkmaturity.limits.AnswerSize;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Takes an operation from its caller's budget: what it was to cost, or the values of its
 * answer where there are more of them. The first pays for work that leaves little in the
 * answer, such as a file; the second for lists that were longer than assumed. What was
 * answered from memory costs 1.
 */
class OperationCharge implements WebGraphQlInterceptor {

	private final Budgets budgets;

	OperationCharge(Budgets budgets) {
		this.budgets = budgets;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Payer payer = Payer.current();
		if (payer == null) {
			return chain.next(request);
		}
		return chain.next(request)
			.doOnNext((response) -> this.budgets.charge(payer,
					Math.max(1, Math.max(OperationCost.of(response), AnswerSize.of(response)))));
	}

}
