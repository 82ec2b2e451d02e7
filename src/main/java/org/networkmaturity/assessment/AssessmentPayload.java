package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about one assessment.
 *
 * @param assessment the assessment as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 * @param aftermath what the assessment's fields are answered from; null when there is a
 * problem
 */
record AssessmentPayload(@Nullable Assessment assessment, List<Problem> problems,
		@Nullable Aftermath aftermath) implements Payload {

	static AssessmentPayload of(Outcome outcome, Neighbourhood neighbourhood, MatrixEditions editions) {
		Aftermath aftermath = new Aftermath(neighbourhood, outcome.record());
		return switch (outcome.decision()) {
			case Decision.Append(AssessmentState state) -> done(state, aftermath, editions);
			case Decision.Repeated(AssessmentState state) -> done(state, aftermath, editions);
			case Decision.Refused(List<Problem> problems) -> refused(problems);
		};
	}

	private static AssessmentPayload done(AssessmentState state, Aftermath aftermath, MatrixEditions editions) {
		return new AssessmentPayload(state.read(aftermath.neighbourhood().id(), editions), List.of(), aftermath);
	}

	static AssessmentPayload refused(List<Problem> problems) {
		return new AssessmentPayload(null, problems, null);
	}

	@Override
	public List<String> subjectIds() {
		return (this.assessment != null) ? List.of(this.assessment.id()) : List.of();
	}

}
