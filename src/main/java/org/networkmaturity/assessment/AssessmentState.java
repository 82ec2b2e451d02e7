package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * What an assessment was from one change to the next. A change makes a new state; no
 * state is ever changed.
 *
 * @param assessmentId whose state it is
 * @param editionId the matrix that the assessment is made in
 * @param kind a start, or a step from it
 * @param status how far it has come
 * @param assessedOn the day that the levels describe
 * @param meetingId the meeting that it was recorded at; null where it was at none
 * @param scores what was said, of those dimensions that something was said of
 * @param revision counts up from 1 with every change of the assessment
 * @param recorded when and by whom the assessment was first recorded
 * @param changed when and by whom this state was brought about
 * @param agreedAt when the assessment was agreed; null while it is not
 * @param reason why it was changed; null where nobody said
 * @param call the call that brought this state about
 */
public record AssessmentState(String assessmentId, String editionId, AssessmentKind kind, AssessmentStatus status,
		LocalDate assessedOn, @Nullable String meetingId, List<Score> scores, int revision, Stamp recorded,
		Stamp changed, @Nullable Instant agreedAt, @Nullable String reason, Call call) {

	/**
	 * Which of two agreed assessments is the latest: the later day decides, and on one
	 * day the later agreement.
	 */
	static final Comparator<AssessmentState> LATEST = Comparator.comparing(AssessmentState::assessedOn)
		.thenComparing((state) -> Objects.requireNonNull(state.agreedAt()));

	public AssessmentState {
		scores = List.copyOf(scores);
	}

	AssessmentState agreed(Stamp by, Call call) {
		return next(AssessmentStatus.AGREED, this.assessedOn, this.scores, by, by.at(), null, call);
	}

	AssessmentState revised(LocalDate assessedOn, List<Score> scores, Stamp by, @Nullable String reason, Call call) {
		return next(this.status, assessedOn, scores, by, this.agreedAt, reason, call);
	}

	AssessmentState withdrawn(Stamp by, String reason, Call call) {
		return next(AssessmentStatus.WITHDRAWN, this.assessedOn, this.scores, by, this.agreedAt, reason, call);
	}

	private AssessmentState next(AssessmentStatus status, LocalDate assessedOn, List<Score> scores, Stamp by,
			@Nullable Instant agreedAt, @Nullable String reason, Call call) {
		return new AssessmentState(this.assessmentId, this.editionId, this.kind, status, assessedOn, this.meetingId,
				scores, this.revision + 1, this.recorded, by, agreedAt, reason, call);
	}

	/**
	 * A first state, as though it had been recorded at another instant.
	 * @param at the instant
	 * @return the state
	 */
	AssessmentState recordedAt(Instant at) {
		Stamp stamp = new Stamp(at, this.recorded.by());
		return new AssessmentState(this.assessmentId, this.editionId, this.kind, this.status, this.assessedOn,
				this.meetingId, this.scores, this.revision, stamp, stamp, (this.agreedAt != null) ? at : null,
				this.reason, this.call);
	}

	/**
	 * Whether everybody may see it: it was agreed once, whatever became of it.
	 */
	boolean isPublic() {
		return this.agreedAt != null;
	}

	/**
	 * The assessment as this state describes it.
	 * @param neighbourhoodId whom it is about
	 * @param editions where its edition is found
	 * @return the assessment
	 */
	public Assessment read(String neighbourhoodId, MatrixEditions editions) {
		return Assessment.of(neighbourhoodId, this, editions.get(this.editionId));
	}

}
