package org.networkmaturity.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Says in two sentences that there is no store to start with, where Spring would print a
 * stack trace.
 */
class UnreachableStoreFailureAnalyzer extends AbstractFailureAnalyzer<DataAccessResourceFailureException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataAccessResourceFailureException cause) {
		return new FailureAnalysis("The store cannot be reached: " + cause.getMessage(),
				"See to it that the MongoDB of MONGODB_URI is running and can be reached from here.", cause);
	}

}
