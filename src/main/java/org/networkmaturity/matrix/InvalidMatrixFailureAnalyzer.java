package org.networkmaturity.matrix;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence what is wrong with the matrix, where Spring would print a stack
 * trace.
 */
class InvalidMatrixFailureAnalyzer extends AbstractFailureAnalyzer<InvalidMatrixException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidMatrixException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the file in the folder that MATRIX_FOLDER names; the README says what belongs there.", cause);
	}

}
