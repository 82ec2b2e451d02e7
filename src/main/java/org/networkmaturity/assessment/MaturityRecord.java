package org.networkmaturity.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Stamp;

/**
 * Everything that was ever said of one neighbourhood's maturity: the boundary of
 * consistency.
 *
 * @param neighbourhoodId whose record it is
 * @param version counts up with every change; a change is stored only if nobody else
 * stored one since it was read
 * @param joint marks that a joint recording is under way; null where none is
 * @param standings what the agreed assessments add up to now, for each edition
 * @param drafts every state of assessments before they were agreed, oldest first; apart,
 * so that a reader out of reach is never sent them
 * @param agreed every state of assessments since they were agreed, oldest first
 */
public record MaturityRecord(@BsonId String neighbourhoodId, long version, @Nullable JointMark joint,
		List<Standing> standings, List<AssessmentState> drafts, List<AssessmentState> agreed) implements Markable {

	public MaturityRecord {
		standings = present(standings);
		drafts = present(drafts);
		agreed = present(agreed);
	}

	static <T> List<T> present(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/**
	 * The record of a neighbourhood of which nothing was said yet.
	 * @param neighbourhoodId whose record it is
	 * @return the record, at version 0
	 */
	public static MaturityRecord empty(String neighbourhoodId) {
		return new MaturityRecord(neighbourhoodId, 0, null, List.of(), List.of(), List.of());
	}

	/**
	 * The record with one more state.
	 * @param state the state
	 * @return a new record, of the next version
	 */
	public MaturityRecord append(AssessmentState state) {
		List<AssessmentState> drafts = state.isPublic() ? this.drafts : plus(this.drafts, state);
		List<AssessmentState> agreed = state.isPublic() ? plus(this.agreed, state) : this.agreed;
		return new MaturityRecord(this.neighbourhoodId, this.version + 1, null,
				agreed(agreed, Perspective.NOW).standings(), drafts, agreed);
	}

	private static List<AssessmentState> plus(List<AssessmentState> states, AssessmentState state) {
		List<AssessmentState> longer = new ArrayList<>(states);
		longer.add(state);
		return longer;
	}

	/**
	 * What was agreed.
	 * @param perspective from when it is looked at
	 * @return the agreed assessments
	 */
	AgreedAssessments agreed(Perspective perspective) {
		return agreed(this.agreed, perspective);
	}

	private static AgreedAssessments agreed(List<AssessmentState> states, Perspective perspective) {
		return new AgreedAssessments(
				current(states.stream(), perspective).filter((state) -> state.status() == AssessmentStatus.AGREED)
					.toList());
	}

	/**
	 * Every assessment as it was.
	 * @param perspective from when it is looked at
	 * @return their states then, in no particular order
	 */
	List<AssessmentState> assessments(Perspective perspective) {
		return current(states(), perspective).toList();
	}

	private static Stream<AssessmentState> current(Stream<AssessmentState> states, Perspective perspective) {
		Map<String, AssessmentState> current = new LinkedHashMap<>();
		states.filter((state) -> perspective.knows(state.changed().at()))
			.forEach((state) -> current.merge(state.assessmentId(), state,
					(one, other) -> (one.revision() > other.revision()) ? one : other));
		return current.values().stream().filter((state) -> perspective.reaches(state.assessedOn()));
	}

	private Stream<AssessmentState> states() {
		return Stream.concat(this.drafts.stream(), this.agreed.stream());
	}

	/**
	 * Every state that one assessment has been in.
	 * @param assessmentId the assessment
	 * @return its states, oldest first; none where the record does not have it
	 */
	List<AssessmentState> statesOf(String assessmentId) {
		return states().filter((state) -> state.assessmentId().equals(assessmentId))
			.sorted(Comparator.comparingInt(AssessmentState::revision))
			.toList();
	}

	@Nullable AssessmentState current(String assessmentId) {
		List<AssessmentState> states = statesOf(assessmentId);
		return states.isEmpty() ? null : states.getLast();
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
	 * When the next change of this record is.
	 * @param now what the clock says
	 * @return the instant
	 */
	Instant nextInstant(Instant now) {
		return Stamp.nextInstant(now, states().map((state) -> state.changed().at()));
	}

}
