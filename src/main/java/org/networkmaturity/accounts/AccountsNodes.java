package org.networkmaturity.accounts;

import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where financial statements are found by id.
 */
@Configuration(proxyBeanMethods = false)
class AccountsNodes {

	@Bean
	NodeSource financialStatementNode(FinancialStatements statements) {
		return NodeSource.of(FinancialStatement.PREFIX, statements::getAll);
	}

}
