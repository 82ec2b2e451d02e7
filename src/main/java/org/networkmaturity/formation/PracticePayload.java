package org.networkmaturity.formation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about a practice.
 *
 * @param practice the practice as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record PracticePayload(@Nullable Practice practice, List<Problem> problems) implements Payload {

	static PracticePayload done(Practice practice) {
		return new PracticePayload(practice, List.of());
	}

	static PracticePayload refused(List<Problem> problems) {
		return new PracticePayload(null, problems);
	}

	@Override
	public List<String> subjectIds() {
		return (this.practice != null) ? List.of(this.practice.id()) : List.of();
	}

}
