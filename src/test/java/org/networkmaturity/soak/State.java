package org.networkmaturity.soak;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One state of an assessment, as it is read.
 *
 * @param place which
 * @param recordedAt when it was brought about
 * @param reason why; null where nobody said
 * @param rationales those of its scores, in the order of the matrix
 */
record State(Place place, Instant recordedAt, @Nullable String reason, List<String> rationales) {

	static Stream<State> of(JsonNode assessment, String neighbourhood) {
		return assessment.path("revisions")
			.valueStream()
			.map((revision) -> new State(Place.of(assessment, revision, neighbourhood),
					Instant.parse(revision.path("recordedAt").asString()),
					revision.path("reason").isNull() ? null : revision.path("reason").asString(),
					revision.path("scores")
						.valueStream()
						.map((score) -> score.path("rationale").asString(""))
						.toList()));
	}

	boolean isFirst() {
		return this.place.revision() == 1;
	}

	/**
	 * The word of the call that made this state.
	 * @return null where the call was one that has no text
	 */
	@Nullable String word() {
		return isFirst() ? this.rationales.getFirst() : this.reason;
	}

	Stream<String> texts() {
		return Stream.concat(this.rationales.stream(), Stream.ofNullable(this.reason));
	}

	/**
	 * Whether it says what the state before it says, but for what the call that made it
	 * asked for.
	 * @param previous the state before
	 * @return whether only that is different
	 */
	boolean followsFrom(State previous) {
		boolean revised = this.place.status().equals(previous.place.status());
		return this.rationales.stream()
			.filter((text) -> !previous.rationales.contains(text))
			.toList()
			.equals(revised ? List.of(Objects.requireNonNull(this.reason)) : List.of())
				&& this.rationales.getFirst().equals(previous.rationales.getFirst());
	}

}
