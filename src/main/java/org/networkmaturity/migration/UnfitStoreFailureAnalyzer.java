package org.networkmaturity.migration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence why the program does not start on this store, where Spring would
 * print a stack trace.
 */
class UnfitStoreFailureAnalyzer extends AbstractFailureAnalyzer<UnfitStoreException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnfitStoreException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
	}

}
