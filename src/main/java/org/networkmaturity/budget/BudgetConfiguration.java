package org.networkmaturity.budget;

import java.time.Clock;

import org.networkmaturity.graphql.ErrorAnswers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Puts budgets before whatever a token opens, unless they are switched off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "rate.enabled", matchIfMissing = true)
class BudgetConfiguration {

	@Bean
	Budgets budgets(RateProperties rate, Clock clock) {
		return new Budgets(rate, clock);
	}

	/**
	 * A filter that nobody gives an order comes after Spring Security's.
	 */
	@Bean
	FilterRegistrationBean<BudgetFilter> budgetFilter(Budgets budgets, RateProperties rate, ErrorAnswers answers) {
		FilterRegistrationBean<BudgetFilter> filter = new FilterRegistrationBean<>(
				new BudgetFilter(budgets, rate, answers));
		filter.addUrlPatterns("/graphql", BudgetFilter.DOWNLOADS + "*");
		return filter;
	}

	/**
	 * Around everything that answers, from memory or by executing.
	 */
	@Bean
	@Order(-1)
	OperationCharge operationCharge(Budgets budgets) {
		return new OperationCharge(budgets);
	}

}
