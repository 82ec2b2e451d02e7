package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

/**
 * A neighbourhood that is to be formed, once everything that was said of it is known to
 * be there.
 *
 * @param neighbourhood the neighbourhood
 * @param practices the codes of its practices, in the order of the input
 * @param origins the neighbourhoods that they come from, in the order of the input
 * @param call the call that asks for it
 */
record ProposedNeighbourhood(Neighbourhood neighbourhood, List<String> practices, List<Neighbourhood> origins,
		Call call) {

	List<Arrival> arrivals(Map<String, Practice> found) {
		return this.practices.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.map((practice) -> new Arrival(practice, this.neighbourhood.id(), this.neighbourhood.formedOn()))
			.toList();
	}

	/**
	 * Checks that its practices can join it, and come from where they are said to.
	 * @param arrivals those that there are
	 * @param known the codes of those
	 * @param problems what is in the way is added here
	 */
	void check(List<Arrival> arrivals, Set<String> known, InputProblems problems) {
		for (int i = 0; i < this.practices.size(); i++) {
			InputPath path = InputPath.input().then("practices", i);
			String code = this.practices.get(i);
			if (!known.contains(code)) {
				problems.add(ProblemCode.NOT_FOUND, "There is no practice with this code", path);
				continue;
			}
			arrivals.stream()
				.filter((arrival) -> arrival.practice().odsCode().equals(code))
				.findFirst()
				.map((arrival) -> objection(arrival, path))
				.ifPresent(problems::add);
		}
		for (int i = 0; i < this.origins.size(); i++) {
			checkOrigin(this.origins.get(i), arrivals, InputPath.input().then("formedFrom", i), problems);
		}
	}

	private @Nullable Problem objection(Arrival arrival, InputPath path) {
		Problem objection = arrival.objection(path);
		String origin = arrival.comesFrom();
		if (objection != null || origin == null || this.origins.stream().anyMatch((each) -> each.id().equals(origin))) {
			return objection;
		}
		return new Problem(ProblemCode.INVALID,
				"%s is in another neighbourhood on %s: name that in formedFrom, or leave the practice out"
					.formatted(arrival.practice().name(), arrival.on()),
				path.steps());
	}

	private void checkOrigin(Neighbourhood origin, List<Arrival> arrivals, InputPath path, InputProblems problems) {
		LocalDate before = this.neighbourhood.formedOn().minusDays(1);
		if (!origin.existsOn(before)) {
			problems.add(ProblemCode.WRONG_STATUS,
					"%s does not exist on %s, so nothing can come from it".formatted(origin.name(), before), path);
		}
		else if (arrivals.stream()
			.noneMatch((arrival) -> origin.id().equals(arrival.practice().neighbourhoodIdOn(before)))) {
			problems.add(ProblemCode.INVALID,
					"None of the practices is in %s on %s: leave it out".formatted(origin.name(), before), path);
		}
	}

}
