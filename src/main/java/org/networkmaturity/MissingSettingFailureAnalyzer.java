package org.networkmaturity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Says in a sentence which required setting is missing, where Spring would print a stack
 * trace.
 */
class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<PlaceholderResolutionException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PlaceholderResolutionException cause) {
		return new FailureAnalysis("The setting " + cause.getPlaceholder() + " is missing.",
				"Set the environment variable " + cause.getPlaceholder() + "; the README's table says what it means.",
				cause);
	}

}
