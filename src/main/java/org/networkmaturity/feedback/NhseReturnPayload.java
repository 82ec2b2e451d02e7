package org.networkmaturity.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call that issues a return.
 *
 * @param issued the return; null when there is a problem
 * @param problems what the caller can put right; empty when it was issued
 */
record NhseReturnPayload(@Nullable NhseReturn issued, List<Problem> problems) implements Payload {

	static NhseReturnPayload done(NhseReturn issued) {
		return new NhseReturnPayload(issued, List.of());
	}

	static NhseReturnPayload refused(List<Problem> problems) {
		return new NhseReturnPayload(null, problems);
	}

	@Override
	public List<String> subjectIds() {
		return (this.issued != null) ? List.of(this.issued.id()) : List.of();
	}

}
