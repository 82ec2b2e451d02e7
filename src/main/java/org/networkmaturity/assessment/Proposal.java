package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * An assessment that is to be recorded, with nothing wrong in itself.
 *
 * @param neighbourhood whom it is about
 * @param kind a start, or a step from it
 * @param edition the matrix that it is made in
 * @param assessedOn the day that the levels describe
 * @param meetingId the meeting that it is recorded at; null where it is at none
 * @param scores what is said
 * @param agreed whether it is agreed as it is recorded
 */
record Proposal(Neighbourhood neighbourhood, AssessmentKind kind, MatrixEdition edition, LocalDate assessedOn,
		@Nullable String meetingId, List<Score> scores, boolean agreed) {

	/**
	 * All that the outcome depends on, whatever the order in which it was given.
	 */
	List<?> asked() {
		List<Score> sorted = this.scores.stream().sorted(Comparator.comparing(Score::dimension)).toList();
		return Arrays.asList(this.neighbourhood.id(), this.edition.id(), this.assessedOn, this.meetingId, this.agreed,
				sorted);
	}

	AssessmentState toState(Caller caller, Call call, Instant now) {
		String id = AssessmentId.of(this.neighbourhood.id(), caller.actor().subject(), call);
		Stamp stamp = new Stamp(now, caller.actor());
		AssessmentStatus status = this.agreed ? AssessmentStatus.AGREED : AssessmentStatus.DRAFT;
		return new AssessmentState(id, this.edition.id(), this.kind, status, this.assessedOn, this.meetingId,
				this.scores, 1, stamp, stamp, this.agreed ? now : null, null, call);
	}

}
