package org.networkmaturity.contract;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence what is wrong with the documents of the contract, where Spring would
 * print a stack trace.
 */
class InvalidDocumentsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidDocumentsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidDocumentsException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"In frontend-contract, run npm run generate; take out of released-documents.json what a new major "
						+ "version ends. Then build again.",
				cause);
	}

}
