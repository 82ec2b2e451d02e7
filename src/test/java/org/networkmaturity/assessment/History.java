package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The history of one neighbourhood: carries steps out through the front door, and
 * compares what the API answers with what a {@link NaiveModel} says.
 */
final class History {

	/** The days that are looked at, and those that assessments are made on. */
	static final List<LocalDate> DAYS = List.of(NaiveModel.FORMED_ON, LocalDate.of(2018, 12, 13),
			LocalDate.of(2019, 3, 1), LocalDate.of(2019, 8, 1), LocalDate.of(2019, 10, 1), LocalDate.of(2020, 3, 1));

	private static final List<@Nullable LocalDate> AS_OF = Arrays.asList(null, NaiveModel.FORMED_ON.minusDays(1),
			DAYS.get(0), DAYS.get(1), DAYS.get(2), DAYS.get(3), DAYS.get(4), DAYS.get(5));

	private static final List<@Nullable LocalDate> TODAY = AS_OF.subList(0, 1);

	private final String neighbourhoodId;

	private final Api inReach;

	private final Api outOfReach;

	private final NaiveModel model = new NaiveModel();

	History(String neighbourhoodId, Api inReach, Api outOfReach) {
		this.neighbourhoodId = neighbourhoodId;
		this.inReach = inReach;
		this.outOfReach = outOfReach;
	}

	/**
	 * Carries out a step and compares its payload; does nothing where the step is about
	 * an assessment and there is none.
	 */
	void take(Step step) {
		Map<String, Object> input = input(step);
		if (input == null) {
			return;
		}
		Answer answer = this.inReach.send("""
				mutation($input: %s!) { %s(input: $input) { assessment { ...Told } problems { code dimension } } }
				""".formatted(step.inputType(), step.mutation()) + NaiveView.ASSESSMENT, Map.of("input", input));
		comparePayload(step, answer.data("/" + step.mutation()));
	}

	private @Nullable Map<String, Object> input(Step step) {
		Map<String, Object> input = new HashMap<>();
		switch (step) {
			case Step.Recorded recorded -> {
				input.put("neighbourhoodId", this.neighbourhoodId);
				input.putAll(step.input(recorded.edition()));
			}
			case Step.OfOne ofOne -> {
				NaiveModel.Kept kept = this.model.meant(ofOne);
				if (kept == null) {
					return null;
				}
				input.put("id", kept.id());
				input.put("expectedRevision", ofOne.stale() ? kept.revision() - 1 : kept.revision());
				input.putAll(step.input(kept.edition()));
			}
		}
		return input;
	}

	private void comparePayload(Step step, JsonNode payload) {
		List<String> problems = this.model.problems(step);
		assertThat(payload.path("problems").valueStream().map(History::problem).toList()).as("the problems of " + step)
			.containsExactlyInAnyOrderElementsOf(problems);
		JsonNode assessment = payload.path("assessment");
		assertThat(assessment.isNull()).as("nothing comes of " + step).isEqualTo(!problems.isEmpty());
		if (problems.isEmpty()) {
			JsonNode revisions = assessment.path("revisions");
			Instant at = Instant.parse(revisions.path(revisions.size() - 1).path("recordedAt").asString());
			assertThat(at).isAfter(this.model.now().at());
			NaiveModel.Kept kept = this.model.keep(step, assessment.path("id").asString(), at);
			compare("what comes of " + step, assessment,
					new NaiveView(this.model.knownAt(null), null, true).answer(kept));
		}
	}

	private static String problem(JsonNode problem) {
		String code = problem.path("code").asString();
		return problem.path("dimension").isNull() ? code : code + " " + problem.path("dimension").asString();
	}

	/**
	 * Compares what is true today as it is known now.
	 */
	void compareNow() {
		compare(this.inReach, null, TODAY, true);
	}

	/**
	 * Compares what was true, as it is known now and as it was known at each instant:
	 * when something changed, and just before that. Each instant is looked at together
	 * with one of the days, each with another.
	 */
	void compareAllTimes() {
		compareKnownAt(null, AS_OF);
		compareKnownAt(Instant.now().truncatedTo(ChronoUnit.MILLIS), TODAY);
		List<Instant> changes = this.model.knownAt(null).stream().skip(1).map(NaiveModel.Snapshot::at).toList();
		for (int i = 0; i < changes.size(); i++) {
			compareKnownAt(changes.get(i).minusMillis(1), TODAY);
			compareKnownAt(changes.get(i), Arrays.asList(null, DAYS.get(i % DAYS.size())));
		}
	}

	private void compareKnownAt(@Nullable Instant knownAt, List<@Nullable LocalDate> days) {
		compare(this.inReach, knownAt, days, true);
		compare(this.outOfReach, knownAt, days, false);
	}

	private void compare(Api caller, @Nullable Instant knownAt, List<@Nullable LocalDate> days, boolean withDrafts) {
		Map<String, Object> variables = new HashMap<>(Map.of("id", this.neighbourhoodId));
		if (knownAt != null) {
			variables.put("knownAt", knownAt.toString());
		}
		Answer answer = caller.send(document(days, knownAt != null, withDrafts), variables);
		for (int i = 0; i < days.size(); i++) {
			NaiveView view = new NaiveView(this.model.knownAt(knownAt), days.get(i), withDrafts);
			String when = " of %s as of %s, known at %s".formatted(withDrafts ? "all" : "what is public", days.get(i),
					knownAt);
			JsonNode fields = answer.data("/as" + i);
			assertThat(fields.size()).as("the fields" + when).isPositive();
			fields.forEachEntry((field, value) -> compare(field + when, value, view.answer(field)));
		}
	}

	private static String document(List<@Nullable LocalDate> days, boolean withKnownAt, boolean withDrafts) {
		String knownAt = withKnownAt ? "knownAt: $knownAt" : "";
		StringBuilder document = new StringBuilder(
				withKnownAt ? "query($id: ID!, $knownAt: DateTime!) {" : "query($id: ID!) {");
		for (int i = 0; i < days.size(); i++) {
			LocalDate day = days.get(i);
			String arguments = (day != null) ? "asOf: \"" + day + "\" " + knownAt : knownAt;
			document.append("as%d: neighbourhood(id: $id) {".formatted(i))
				.append(NaiveView.fields(arguments))
				.append(withDrafts ? NaiveView.fieldsForOne(arguments) : "")
				.append("}");
		}
		return document.append("}").append(NaiveView.ASSESSMENT).append(NaiveView.MATURITY).toString();
	}

	private static void compare(String what, JsonNode answer, @Nullable Object expected) {
		assertThat((Object) answer).as(what).isEqualTo(JsonMapper.shared().valueToTree(expected));
	}

}
