package org.networkmaturity.assessment;

import java.time.Clock;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.MeetingAdmission;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Component;

/**
 * Changes assessments that were recorded: finds the one that is meant, and lets a
 * {@link Change} decide once it is sure that the caller has seen its present state.
 */
@Component
class AssessmentChanges {

	static final InputPath ID = InputPath.input().then("id");

	private static final Problem NOT_FOUND = new Problem(ProblemCode.NOT_FOUND,
			"There is no assessment with this id that you may see", ID.steps());

	private final MaturityRecords records;

	private final AssessmentReader reader;

	private final MeetingAdmission meetings;

	private final MatrixEditions editions;

	private final Clock clock;

	AssessmentChanges(MaturityRecords records, AssessmentReader reader, MeetingAdmission meetings,
			MatrixEditions editions, Clock clock) {
		this.records = records;
		this.reader = reader;
		this.meetings = meetings;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * Changes one assessment.
	 * @param id the assessment
	 * @param expectedRevision its revision as the caller read it
	 * @param call the call
	 * @param problems what is wrong with the input in itself
	 * @param caller who calls
	 * @param change decides what the assessment becomes
	 * @return what became of the call
	 */
	AssessmentPayload change(String id, int expectedRevision, Call call, InputProblems problems, Caller caller,
			Change change) {
		Neighbourhood neighbourhood = this.reader.neighbourhoodOf(id);
		if (neighbourhood == null || isHidden(id, neighbourhood, caller)) {
			return AssessmentPayload.refused(List.of(NOT_FOUND));
		}
		Deed.current().about(neighbourhood.organisations(), neighbourhood.id());
		caller.requireReach(neighbourhood.organisations(), neighbourhood.name());
		if (!problems.isEmpty()) {
			return AssessmentPayload.refused(problems.list());
		}
		Outcome outcome = this.records.change(neighbourhood.id(), caller.actor().subject(), call, (record) -> {
			AssessmentState state = record.current(id);
			if (state == null) {
				return Decision.refuse(NOT_FOUND);
			}
			Deed.current().about(neighbourhood.organisations(), id);
			if (state.revision() != expectedRevision) {
				return Decision.refuse(Problem.at(ProblemCode.STALE_REVISION,
						"This assessment is at revision %d by now: read it again, and decide again"
							.formatted(state.revision()),
						"expectedRevision"));
			}
			Problem conflict = this.meetings.conflict(state.meetingId(), caller, ID);
			if (conflict != null) {
				return Decision.refuse(conflict);
			}
			Stamp now = new Stamp(record.nextInstant(this.clock.instant()), caller.actor());
			return change.decide(neighbourhood, record.agreed(Perspective.NOW), state, now);
		});
		return AssessmentPayload.of(outcome, neighbourhood, this.editions);
	}

	/**
	 * A draft out of reach looks like one that is not there, so that nobody learns of it
	 * by asking.
	 */
	private boolean isHidden(String id, Neighbourhood neighbourhood, Caller caller) {
		if (caller.actsForAny(neighbourhood.organisations())) {
			return false;
		}
		return this.records.getAll(List.of(neighbourhood.id()), false)
			.stream()
			.noneMatch((record) -> record.current(id) != null);
	}

	/**
	 * Decides what an assessment becomes.
	 */
	interface Change {

		/**
		 * Decides.
		 * @param neighbourhood whom the assessment is about
		 * @param agreed what is agreed of the neighbourhood now
		 * @param state the assessment's present state, which the caller has seen
		 * @param now when and by whom it would be changed
		 * @return the decision
		 */
		Decision decide(Neighbourhood neighbourhood, AgreedAssessments agreed, AssessmentState state, Stamp now);

	}

}
