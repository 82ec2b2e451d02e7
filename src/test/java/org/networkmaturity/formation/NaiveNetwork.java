package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the network should be and do: a diary of every practice, neighbourhood and
 * federation, in which whoever is asked about a day turns to its page.
 */
final class NaiveNetwork {

	private final Map<String, NaivePractice> practices = new LinkedHashMap<>();

	private final Map<String, NaiveNeighbourhood> neighbourhoods = new LinkedHashMap<>();

	private final List<NaiveFederation> federations;

	NaiveNetwork(RandomNetwork start) {
		start.practices().forEach((each) -> this.practices.put(each.odsCode(), new NaivePractice(each)));
		start.neighbourhoods().forEach((each) -> this.neighbourhoods.put(each.id(), new NaiveNeighbourhood(each)));
		this.federations = start.federations().stream().map(NaiveFederation::new).toList();
	}

	List<NaivePractice> practices() {
		return List.copyOf(this.practices.values());
	}

	List<NaiveNeighbourhood> neighbourhoods() {
		return List.copyOf(this.neighbourhoods.values());
	}

	List<NaiveFederation> federations() {
		return this.federations;
	}

	List<NaivePractice> practicesOn(LocalDate day, NaiveNeighbourhood of) {
		return practices().stream().filter((each) -> of.id().equals(each.neighbourhoodOn(day))).toList();
	}

	List<NaivePractice> practicesOn(LocalDate day, NaiveFederation of) {
		return practices().stream().filter((each) -> of.id().equals(each.federationOn(day))).toList();
	}

	/**
	 * Registered patients of these practices.
	 */
	static int listSizeOn(LocalDate day, List<NaivePractice> practices) {
		int sum = 0;
		for (NaivePractice practice : practices) {
			sum += Objects.requireNonNullElse(practice.listSizeOn(day), 0);
		}
		return sum;
	}

	String bandOn(LocalDate day, NaiveNeighbourhood of) {
		List<NaivePractice> there = practicesOn(day, of);
		if (there.stream().allMatch((each) -> each.listSizeOn(day) == null)) {
			return "UNKNOWN";
		}
		int patients = listSizeOn(day, there);
		if (patients > 50_000) {
			return "ABOVE";
		}
		return (patients >= 30_000) ? "WITHIN" : "BELOW";
	}

	/**
	 * The problems that a step meets, each as its code and its path.
	 */
	List<String> problems(NetworkStep step) {
		return switch (step) {
			case NetworkStep.Formed formed -> formed(formed);
			case NetworkStep.Moved moved -> moved(moved);
			case NetworkStep.Closed closed -> closed(closed);
		};
	}

	private List<String> formed(NetworkStep.Formed step) {
		if (this.federations.stream()
			.anyMatch((each) -> each.id().equals(step.federationId()) && !each.existsOn(step.day()))) {
			return List.of("WRONG_STATUS input.federationId");
		}
		List<String> problems = new ArrayList<>();
		for (int i = 0; i < step.practices().size(); i++) {
			NaivePractice practice = practice(step.practices().get(i));
			String objection = practice.objection("", step.day());
			String origin = practice.neighbourhoodOn(step.day());
			if (objection != null) {
				problems.add(objection + " input.practices." + i);
			}
			else if (origin != null && !step.formedFrom().contains(origin)) {
				problems.add("INVALID input.practices." + i);
			}
		}
		LocalDate dayBefore = step.day().minusDays(1);
		for (int i = 0; i < step.formedFrom().size(); i++) {
			NaiveNeighbourhood origin = neighbourhood(step.formedFrom().get(i));
			if (!origin.existsOn(dayBefore)) {
				problems.add("WRONG_STATUS input.formedFrom." + i);
			}
			else if (practicesOn(dayBefore, origin).stream()
				.noneMatch((each) -> step.practices().contains(each.code()))) {
				problems.add("INVALID input.formedFrom." + i);
			}
		}
		if (this.neighbourhoods.values()
			.stream()
			.anyMatch((each) -> each.commissionerId().equals(RandomNetwork.COUNTY)
					&& each.goesBy(step.name(), step.day()))) {
			problems.add("DUPLICATE input.name");
		}
		return problems;
	}

	private List<String> moved(NetworkStep.Moved step) {
		List<String> problems = new ArrayList<>();
		NaiveNeighbourhood target = neighbourhood(step.to());
		if (step.day().compareTo(target.formedOn()) < 0) {
			problems.add("WRONG_STATUS input.on");
		}
		if (target.closedOn() != null) {
			problems.add("WRONG_STATUS input.toNeighbourhoodId");
		}
		String objection = practice(step.practice()).objection(target.id(), step.day());
		if (objection != null) {
			problems.add(objection + " input.practice");
		}
		return problems;
	}

	private List<String> closed(NetworkStep.Closed step) {
		NaiveNeighbourhood neighbourhood = neighbourhood(step.id());
		if (neighbourhood.closedOn() != null) {
			return List.of("WRONG_STATUS input.id");
		}
		if (!neighbourhood.existsOn(step.day())) {
			return List.of("OUT_OF_ORDER input.on");
		}
		return isEmptyAfter(step.day(), neighbourhood) ? List.of() : List.of("WRONG_STATUS input.id");
	}

	boolean isEmptyAfter(LocalDate day, NaiveNeighbourhood neighbourhood) {
		return this.practices.values().stream().noneMatch((each) -> each.isStillThereAfter(day, neighbourhood.id()));
	}

	/**
	 * The last day on which anybody is in a neighbourhood: the last of all days where
	 * somebody stays, null where nobody ever was.
	 */
	@Nullable LocalDate lastDayWithPractices(NaiveNeighbourhood neighbourhood) {
		return DayByDay.DAYS.reversed()
			.stream()
			.filter((day) -> !practicesOn(day, neighbourhood).isEmpty())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Notes a step that met no problem.
	 * @param step the step
	 * @param id the id of the neighbourhood that it formed; null where it formed none
	 */
	void take(NetworkStep step, @Nullable String id) {
		switch (step) {
			case NetworkStep.Formed formed -> {
				NaiveNeighbourhood neighbourhood = new NaiveNeighbourhood(Objects.requireNonNull(id), formed);
				this.neighbourhoods.put(neighbourhood.id(), neighbourhood);
				formed.practices().forEach((code) -> practice(code).join(neighbourhood.id(), formed.day()));
			}
			case NetworkStep.Moved moved -> practice(moved.practice()).join(moved.to(), moved.day());
			case NetworkStep.Closed closed -> neighbourhood(closed.id()).close(closed.day());
		}
	}

	private NaivePractice practice(String code) {
		return Objects.requireNonNull(this.practices.get(code));
	}

	private NaiveNeighbourhood neighbourhood(String id) {
		return Objects.requireNonNull(this.neighbourhoods.get(id));
	}

}
