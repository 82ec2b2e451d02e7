package org.networkmaturity.budget;

import org.networkmaturity.graphql.OperationSize;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Takes what an operation turned out to cost from its caller's budget.
 */
class OperationCharge implements WebGraphQlInterceptor {

	private final Budgets budgets;

	private final RateProperties rate;

	OperationCharge(Budgets budgets, RateProperties rate) {
		this.budgets = budgets;
		this.rate = rate;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Payer payer = Payer.current();
		if (payer == null) {
			return chain.next(request);
		}
		return chain.next(request)
			.doOnNext((response) -> this.budgets.charge(payer, this.rate.costOf(OperationSize.of(response))));
	}

}
