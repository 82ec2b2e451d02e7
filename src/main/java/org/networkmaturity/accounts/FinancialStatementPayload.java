package org.networkmaturity.accounts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about accounts.
 *
 * @param statement the statement as it was recorded; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record FinancialStatementPayload(@Nullable FinancialStatement statement, List<Problem> problems) implements Payload {

	static FinancialStatementPayload done(FinancialStatement statement) {
		return new FinancialStatementPayload(statement, List.of());
	}

	static FinancialStatementPayload refused(List<Problem> problems) {
		return new FinancialStatementPayload(null, problems);
	}

	@Override
	public List<String> subjectIds() {
		return (this.statement != null) ? List.of(this.statement.id()) : List.of();
	}

}
