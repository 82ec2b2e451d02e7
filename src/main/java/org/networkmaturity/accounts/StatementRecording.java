package org.networkmaturity.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Records financial statements.
 */
@Service
class StatementRecording {

	private final FinancialStatements statements;

	private final Federations federations;

	private final Clock clock;

	StatementRecording(FinancialStatements statements, Federations federations, Clock clock) {
		this.statements = statements;
		this.federations = federations;
		this.clock = clock;
	}

	FinancialStatementPayload record(RecordFinancialStatementInput input, Caller caller) {
		caller.require(Role.FUNDING_MANAGER);
		Federation federation = this.federations.get(input.federationId());
		if (federation == null) {
			return FinancialStatementPayload.refused(
					List.of(Problem.at(ProblemCode.NOT_FOUND, "There is no federation with this id", "federationId")));
		}
		Deed deed = Deed.current().about(federation.organisations(), federation.id());
		caller.requireReach(federation.organisations(), federation.name());
		InputProblems problems = new StatementCheck(input).problems();
		if (!problems.isEmpty()) {
			return FinancialStatementPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "recordFinancialStatement", input);
		String id = FinancialStatement.PREFIX + federation.id().substring(Federation.PREFIX.length()) + "-"
				+ call.digest(caller.actor().subject());
		FinancialStatement statement = input.toStatement(id, new Stamp(this.clock.instant(), caller.actor()), call);
		return this.statements.add(statement, deed.done(statement.id(), "Recorded"))
				? FinancialStatementPayload.done(statement) : repeated(statement);
	}

	private FinancialStatementPayload repeated(FinancialStatement statement) {
		FinancialStatement earlier = Objects.requireNonNull(this.statements.get(statement.id()));
		return earlier.call().equals(statement.call()) ? FinancialStatementPayload.done(earlier)
				: FinancialStatementPayload.refused(List.of(Call.KEY_TAKEN));
	}

}
