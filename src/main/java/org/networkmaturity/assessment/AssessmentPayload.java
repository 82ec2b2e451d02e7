package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about one assessment.
 *
 * @param assessment the assessment as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record AssessmentPayload(@Nullable Assessment assessment, List<Problem> problems) implements Payload {

	static AssessmentPayload of(Decision decision, String neighbourhoodId, MatrixEditions editions) {
		return switch (decision) {
			case Decision.Append(AssessmentState state) -> done(state.read(neighbourhoodId, editions));
			case Decision.Repeated(AssessmentState state) -> done(state.read(neighbourhoodId, editions));
			case Decision.Refused(List<Problem> problems) -> refused(problems);
		};
	}

	private static AssessmentPayload done(Assessment assessment) {
		return new AssessmentPayload(assessment, List.of());
	}

	static AssessmentPayload refused(List<Problem> problems) {
		return new AssessmentPayload(null, problems);
	}

	@Override
	public List<String> subjectIds() {
		return (this.assessment != null) ? List.of(this.assessment.id()) : List.of();
	}

}
