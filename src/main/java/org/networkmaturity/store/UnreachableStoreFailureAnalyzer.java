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
		String what = (cause instanceof UnreachableStoreException) ? cause.getMessage()
				: "The store went away during the start.";
		return new FailureAnalysis(String.valueOf(what),
				"See to it that the MongoDB of MONGODB_URI is running, has a primary, and can be reached from here. "
						+ "STORE_GRACE says how long to wait for it.",
				cause);
	}

}
