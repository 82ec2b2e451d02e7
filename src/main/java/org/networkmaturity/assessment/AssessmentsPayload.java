package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about several assessments.
 *
 * @param assessments the assessments as the call left them, in the order of the input;
 * null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record AssessmentsPayload(@Nullable List<Assessment> assessments, List<Problem> problems) implements Payload {

	static AssessmentsPayload refused(List<Problem> problems) {
		return new AssessmentsPayload(null, problems);
	}

	static AssessmentsPayload done(List<Assessment> assessments) {
		return new AssessmentsPayload(assessments, List.of());
	}

	@Override
	public List<String> subjectIds() {
		return (this.assessments != null) ? this.assessments.stream().map(Assessment::id).toList() : List.of();
	}

}
