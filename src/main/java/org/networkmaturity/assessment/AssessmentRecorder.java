package org.networkmaturity.assessment;

import java.time.Clock;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.meeting.MeetingAdmission;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Service;

/**
 * Records a baseline, or progress.
 */
@Service
class AssessmentRecorder {

	private final MaturityRecords records;

	private final Neighbourhoods neighbourhoods;

	private final MeetingAdmission meetings;

	private final ProposalCheck check;

	private final MatrixEditions editions;

	private final Clock clock;

	AssessmentRecorder(MaturityRecords records, Neighbourhoods neighbourhoods, MeetingAdmission meetings,
			ProposalCheck check, MatrixEditions editions, Clock clock) {
		this.records = records;
		this.neighbourhoods = neighbourhoods;
		this.meetings = meetings;
		this.check = check;
		this.editions = editions;
		this.clock = clock;
	}

	AssessmentPayload record(AssessmentKind kind, RecordAssessmentInput input, Caller caller) {
		AssessmentAction.RECORD.require(caller);
		if (input.isAgreed()) {
			AssessmentAction.AGREE.require(caller);
		}
		Neighbourhood neighbourhood = this.neighbourhoods.get(input.neighbourhoodId());
		if (neighbourhood == null) {
			return AssessmentPayload.refused(List
				.of(Problem.at(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id", "neighbourhoodId")));
		}
		Deed.current().about(neighbourhood.organisations(), neighbourhood.id());
		caller.requireReach(neighbourhood.organisations(), neighbourhood.name());
		InputProblems problems = new InputProblems();
		LocalityMeeting meeting = (input.meetingId() != null) ? this.meetings.admit(input.meetingId(), caller, problems)
				: null;
		Proposal proposal = this.check.check(kind, input, neighbourhood, meeting, InputPath.input(), problems);
		problems.checkKey(input.idempotencyKey());
		if (proposal == null || !problems.isEmpty()) {
			return AssessmentPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "record" + kind, proposal.asked());
		Outcome outcome = this.records.change(neighbourhood.id(), caller.actor().subject(), call,
				(record) -> decide(record, proposal, caller, call));
		return AssessmentPayload.of(outcome, neighbourhood, this.editions);
	}

	private Decision decide(MaturityRecord record, Proposal proposal, Caller caller, Call call) {
		AssessmentState state = proposal.toState(caller, call, record.nextInstant(this.clock.instant()));
		Problem objection = record.agreed(Perspective.NOW)
			.objection(state, this.editions.crosswalks(), InputPath.input().then("neighbourhoodId"),
					InputPath.input().then("assessedOn"));
		return (objection != null) ? Decision.refuse(objection) : new Decision.Append(state);
	}

}
