package org.networkmaturity.plan;

import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where plans are found by id.
 */
@Configuration(proxyBeanMethods = false)
class PlanNodes {

	@Bean
	NodeSource developmentPlanNode(DevelopmentPlans plans) {
		return NodeSource.of(DevelopmentPlan.PREFIX, plans::getAll);
	}

}
