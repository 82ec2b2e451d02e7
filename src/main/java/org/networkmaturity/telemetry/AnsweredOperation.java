package org.networkmaturity.telemetry;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.contract.TrustedDocument;
import org.networkmaturity.cost.OperationCost;
import org.networkmaturity.limits.AnswerSize;

import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * What there is to tell of an operation that was answered. Nothing of it comes from the
 * caller, who may write anything into a text, its name included.
 *
 * @param document the document of the contract that it is; null where it came as a text
 * @param outcome what became of it
 * @param time how long it took
 * @param cost what it was reckoned to cost; 0 where nothing was executed
 * @param values how many values its answer turned out to hold
 * @param commands how many commands it sent to MongoDB
 */
record AnsweredOperation(@Nullable TrustedDocument document, Outcome outcome, Duration time, int cost, int values,
		int commands) {

	private static final String OTHER = "other";

	static AnsweredOperation of(WebGraphQlResponse response, Duration time, int commands) {
		return new AnsweredOperation(TrustedDocument.of(response.getExecutionInput()),
				Outcome.of(response.getExecutionResult().getErrors()), time, OperationCost.of(response),
				AnswerSize.of(response), commands);
	}

	/**
	 * What it is called: one of as many names as there are operations in the contract,
	 * and one for whatever came as a text.
	 * @return its name
	 */
	String name() {
		return (this.document != null) ? this.document.name() : OTHER;
	}

}
