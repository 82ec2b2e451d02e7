package org.networkmaturity.store;

import com.mongodb.MongoCommandException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence that the store's user may do too little, where Spring would print a
 * stack trace.
 */
class ForbiddenStoreFailureAnalyzer extends AbstractFailureAnalyzer<MongoCommandException> {

	/** MongoDB's Unauthorized. */
	private static final int UNAUTHORIZED = 13;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, MongoCommandException cause) {
		if (cause.getErrorCode() != UNAUTHORIZED) {
			return null;
		}
		return new FailureAnalysis(
				"The store does not allow the user of MONGODB_URI what the program does at its start.",
				"Give that user the roles readWrite and, for the migrations, dbAdmin on the database of MONGODB_URI.",
				cause);
	}

}
