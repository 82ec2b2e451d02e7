package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

/**
 * Everything that was ever said of one neighbourhood's maturity: the boundary of
 * consistency, and where the rules are that need more than one assessment to decide.
 *
 * @param neighbourhoodId whose record it is
 * @param version counts up with every change; a change is stored only if nobody else
 * stored one since it was read
 * @param drafts every state of assessments before they were agreed, oldest first; apart,
 * so that a reader out of reach is never sent them
 * @param agreed every state of assessments since they were agreed, oldest first
 * @param standings what the agreed assessments add up to, for each edition
 */
public record MaturityRecord(@BsonId String neighbourhoodId, long version, List<AssessmentState> drafts,
		List<AssessmentState> agreed, List<Standing> standings) {

	public MaturityRecord {
		drafts = present(drafts);
		agreed = present(agreed);
		standings = present(standings);
	}

	private static <T> List<T> present(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/**
	 * The record of a neighbourhood of which nothing was said yet.
	 * @param neighbourhoodId whose record it is
	 * @return the record, at version 0
	 */
	public static MaturityRecord empty(String neighbourhoodId) {
		return new MaturityRecord(neighbourhoodId, 0, List.of(), List.of(), List.of());
	}

	/**
	 * The record with one more state.
	 * @param state the state
	 * @return a new record, of the next version
	 */
	public MaturityRecord append(AssessmentState state) {
		List<AssessmentState> drafts = state.isPublic() ? this.drafts : plus(this.drafts, state);
		List<AssessmentState> agreed = state.isPublic() ? plus(this.agreed, state) : this.agreed;
		return new MaturityRecord(this.neighbourhoodId, this.version + 1, drafts, agreed, standings(agreed));
	}

	private static List<AssessmentState> plus(List<AssessmentState> states, AssessmentState state) {
		List<AssessmentState> longer = new ArrayList<>(states);
		longer.add(state);
		return longer;
	}

	private static List<Standing> standings(List<AssessmentState> agreed) {
		List<AssessmentState> current = current(agreed.stream());
		return agreed.stream().map(AssessmentState::editionId).distinct().flatMap((edition) -> {
			List<AssessmentState> standing = current.stream()
				.filter((state) -> state.editionId().equals(edition) && state.status() == AssessmentStatus.AGREED)
				.toList();
			AssessmentState baseline = standing.stream()
				.filter((state) -> state.kind() == AssessmentKind.BASELINE)
				.findFirst()
				.orElse(null);
			return standing.stream()
				.max(AssessmentState.LATEST)
				.map((latest) -> new Standing(edition, baseline, latest))
				.stream();
		}).toList();
	}

	/**
	 * Every assessment as it is now, those assessed first at the front.
	 * @return their latest states
	 */
	public List<AssessmentState> current() {
		return current(states());
	}

	private static List<AssessmentState> current(Stream<AssessmentState> states) {
		Map<String, AssessmentState> latest = new LinkedHashMap<>();
		states.forEach((state) -> latest.merge(state.assessmentId(), state,
				(one, other) -> (one.revision() > other.revision()) ? one : other));
		return latest.values().stream().sorted(Comparator.comparing(AssessmentState::assessedOn)).toList();
	}

	private Stream<AssessmentState> states() {
		return Stream.concat(this.drafts.stream(), this.agreed.stream());
	}

	@Nullable AssessmentState current(String assessmentId) {
		return states().filter((state) -> state.assessmentId().equals(assessmentId))
			.max(Comparator.comparingInt(AssessmentState::revision))
			.orElse(null);
	}

	/**
	 * What an earlier call with this key brought about.
	 * @param subject who called
	 * @param key the key
	 * @return the state, or null where there was no such call
	 */
	@Nullable AssessmentState outcome(String subject, String key) {
		return states()
			.filter((state) -> state.call().key().equals(key) && state.changed().by().subject().equals(subject))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What speaks against an assessment that is new or about to be agreed: one baseline
	 * for each edition, and progress only from a baseline, on a later day.
	 * @param kind a baseline or progress
	 * @param editionId the edition that it is made in
	 * @param assessedOn the day that its levels describe
	 * @param which where the input says which assessment it is about
	 * @param day where the input says the day
	 * @return the problem, or null where nothing does
	 */
	@Nullable Problem objection(AssessmentKind kind, String editionId, LocalDate assessedOn, InputPath which, InputPath day) {
		AssessmentState baseline = agreedBaseline(editionId);
		if (kind == AssessmentKind.BASELINE) {
			return (baseline == null) ? null
					: new Problem(ProblemCode.BASELINE_EXISTS,
							"The neighbourhood has an agreed baseline in %s, of %s: record progress instead"
								.formatted(editionId, baseline.assessedOn()),
							which.steps());
		}
		if (baseline == null) {
			return new Problem(ProblemCode.BASELINE_MISSING,
					"The neighbourhood has no agreed baseline in %s to measure progress from: agree one first"
						.formatted(editionId),
					which.steps());
		}
		return assessedOn.isAfter(baseline.assessedOn()) ? null : new Problem(ProblemCode.OUT_OF_ORDER,
				"Progress must be assessed on a later day than its baseline, which is of " + baseline.assessedOn(),
				day.steps());
	}

	private @Nullable AssessmentState agreedBaseline(String editionId) {
		for (Standing standing : this.standings) {
			if (standing.editionId().equals(editionId)) {
				return standing.baseline();
			}
		}
		return null;
	}

}
