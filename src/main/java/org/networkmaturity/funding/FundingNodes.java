package org.networkmaturity.funding;

import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where awards are found by id.
 */
@Configuration(proxyBeanMethods = false)
class FundingNodes {

	@Bean
	NodeSource fundingAwardNode(FundingAwards awards) {
		return NodeSource.of(FundingAward.PREFIX, awards::getAll);
	}

}
