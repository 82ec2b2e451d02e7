package org.networkmaturity.accounts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves financial statements and their recording.
 */
@Controller
class AccountsController {

	private final FinancialStatements statements;

	private final StatementRecording recording;

	private final Federations federations;

	AccountsController(FinancialStatements statements, StatementRecording recording, Federations federations) {
		this.statements = statements;
		this.recording = recording;
		this.federations = federations;
	}

	@QueryMapping
	@Nullable FinancialStatement financialStatement(@Argument String id) {
		return this.statements.get(id);
	}

	@MutationMapping
	FinancialStatementPayload recordFinancialStatement(@Argument RecordFinancialStatementInput input) {
		return this.recording.record(input, Caller.current());
	}

	@BatchMapping
	Map<FinancialStatement, Federation> federation(List<FinancialStatement> statements) {
		return Related.one(statements, FinancialStatement::federationId, this.federations::getAll);
	}

	@BatchMapping
	Map<Federation, List<FinancialStatement>> financialStatements(List<Federation> federations) {
		return Related.many(federations, this.statements::ofFederations, FinancialStatement::federationId);
	}

}
