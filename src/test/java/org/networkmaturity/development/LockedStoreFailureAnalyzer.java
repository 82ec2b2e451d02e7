package org.networkmaturity.development;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence that the store is in use, where Spring would print a stack trace.
 */
class LockedStoreFailureAnalyzer extends AbstractFailureAnalyzer<LockedStoreException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LockedStoreException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
