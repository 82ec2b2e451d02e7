package org.networkmaturity.formation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about a neighbourhood.
 *
 * @param neighbourhood the neighbourhood as the call left it; null when there is a
 * problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record NeighbourhoodPayload(@Nullable Neighbourhood neighbourhood, List<Problem> problems) implements Payload {

	static NeighbourhoodPayload done(Neighbourhood neighbourhood) {
		return new NeighbourhoodPayload(neighbourhood, List.of());
	}

	static NeighbourhoodPayload refused(List<Problem> problems) {
		return new NeighbourhoodPayload(null, problems);
	}

	static NeighbourhoodPayload refused(Problem problem) {
		return refused(List.of(problem));
	}

	@Override
	public List<String> subjectIds() {
		return (this.neighbourhood != null) ? List.of(this.neighbourhood.id()) : List.of();
	}

}
