package org.networkmaturity.soak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is stored with what the clients were told.
 *
 * @param before the history before the clients began
 * @param outcomes what they were told
 * @param after the history after they ended
 */
record Account(History before, List<Outcome> outcomes, History after) {

	void check() {
		everythingAcknowledgedIsThereOnceAndNothingElse();
		everyStateIsWhatItsCallAskedFor();
		nothingRefusedIsThere();
		revisionsHaveNoGapsAndFollowFromEachOther();
		eachChangeOfANeighbourhoodHasAnInstantOfItsOwn();
		thereIsOneAgreedBaselineForEachNeighbourhoodAndEdition();
	}

	/**
	 * Every state that was made, whether or not its client was told.
	 * @return assessments with revisions
	 */
	List<String> made() {
		List<Place> made = new ArrayList<>(this.after.places());
		made.removeAll(this.before.places());
		return made.stream().map((place) -> AuditedStates.name(place.assessment(), place.revision())).toList();
	}

	private List<Outcome> acknowledged() {
		return this.outcomes.stream().filter(Outcome::isAcknowledged).toList();
	}

	private void everythingAcknowledgedIsThereOnceAndNothingElse() {
		List<Place> told = new ArrayList<>(this.before.places());
		acknowledged().forEach((outcome) -> told.addAll(outcome.made()));
		assertThat(told).as("told").doesNotHaveDuplicates();
		assertThat(this.after.places()).as("stored").containsExactlyInAnyOrderElementsOf(told);
	}

	private void everyStateIsWhatItsCallAskedFor() {
		Map<Place, State> stored = this.after.states()
			.stream()
			.collect(Collectors.toMap(State::place, Function.identity()));
		for (Outcome outcome : acknowledged()) {
			assertThat(outcome.made()).as("%s", outcome)
				.hasSize((outcome.mutation() == Mutation.RECORD_BASELINES) ? Soak.NEIGHBOURHOODS.size() : 1);
			assertThat(outcome.made()).extracting((place) -> word(stored.get(place)))
				.as("%s", outcome)
				.containsOnly((outcome.mutation() == Mutation.AGREE) ? null : outcome.word());
		}
	}

	private static @Nullable String word(@Nullable State state) {
		return (state != null) ? state.word() : null;
	}

	private void nothingRefusedIsThere() {
		List<String> refused = this.outcomes.stream()
			.filter((outcome) -> !outcome.isAcknowledged())
			.map(Outcome::word)
			.toList();
		assertThat(this.after.texts()).as("texts").doesNotContainAnyElementsOf(refused);
	}

	private void revisionsHaveNoGapsAndFollowFromEachOther() {
		for (List<State> states : this.after.assessments()) {
			assertThat(states).extracting((state) -> state.place().revision())
				.containsExactlyElementsOf(IntStream.rangeClosed(1, states.size()).boxed().toList());
			for (int i = 1; i < states.size(); i++) {
				assertThat(states.get(i).followsFrom(states.get(i - 1))).as("%s", states).isTrue();
				assertThat(states.get(i).recordedAt()).isAfter(states.get(i - 1).recordedAt());
			}
		}
	}

	private void eachChangeOfANeighbourhoodHasAnInstantOfItsOwn() {
		Map<String, List<Instant>> instants = this.after.states()
			.stream()
			.collect(Collectors.groupingBy((state) -> state.place().neighbourhood(),
					Collectors.mapping(State::recordedAt, Collectors.toList())));
		assertThat(instants).hasSize(Soak.NEIGHBOURHOODS.size())
			.allSatisfy((neighbourhood, each) -> assertThat(each).doesNotHaveDuplicates());
	}

	private void thereIsOneAgreedBaselineForEachNeighbourhoodAndEdition() {
		List<Place> agreed = this.after.current().stream().filter((place) -> place.is("AGREED", "BASELINE")).toList();
		assertThat(agreed).hasSize(Soak.NEIGHBOURHOODS.size() * Edition.values().length)
			.extracting((place) -> place.neighbourhood() + " " + place.edition())
			.doesNotHaveDuplicates();
		assertThat(this.after.baselines()).containsExactlyInAnyOrderElementsOf(agreed);
	}

	/**
	 * What happened, in numbers.
	 * @return lines of text
	 */
	String counts() {
		Map<String, Long> labels = this.outcomes.stream()
			.collect(Collectors.groupingBy(Outcome::label, Collectors.counting()));
		return "%d calls, %d acknowledged, %d sent more than once; %d states of %d assessments%n%s".formatted(
				this.outcomes.size(), acknowledged().size(),
				this.outcomes.stream().filter((outcome) -> outcome.sendings() > 1).count(), this.after.states().size(),
				this.after.assessments().size(),
				labels.entrySet()
					.stream()
					.sorted(Comparator.comparing(Map.Entry::getKey))
					.map((label) -> "  %6d %s%n".formatted(label.getValue(), label.getKey()))
					.collect(Collectors.joining()));
	}

}
