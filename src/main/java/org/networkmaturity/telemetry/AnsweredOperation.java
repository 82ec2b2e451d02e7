package org.networkmaturity.telemetry;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.contract.TrustedDocument;
import org.networkmaturity.graphql.OperationSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * What there is to tell of an operation that was answered. Nothing of it comes from the
 * caller, who may write anything into a text, its name included.
 *
 * @param document the document of the contract that it is; null where it came as a text
 * @param outcome what became of it
 * @param time how long it took
 * @param cost what its answer says that it was reckoned to cost; null where it says
 * nothing
 * @param size how much it turned out to be
 * @param commands how many commands it sent to MongoDB
 */
record AnsweredOperation(@Nullable TrustedDocument document, Outcome outcome, Duration time, @Nullable Number cost,
		OperationSize size, int commands) {

	private static final String OTHER = "other";

	static AnsweredOperation of(WebGraphQlResponse response, Duration time, int commands) {
		return new AnsweredOperation(TrustedDocument.of(response.getExecutionInput()),
				Outcome.of(response.getExecutionResult().getErrors()), time, cost(response), OperationSize.of(response),
				commands);
	}

	private static @Nullable Number cost(WebGraphQlResponse response) {
		JsonNode requested = JsonMapper.shared().valueToTree(response.getExtensions().get("cost")).path("requested");
		return requested.isNumber() ? requested.numberValue() : null;
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
