package org.networkmaturity.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.meeting.MeetingAdmission;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Records every baseline of one meeting, or none.
 */
@Service
class JointRecorder {

	private static final int MOST_ASSESSMENTS = 100;

	/** One document holds what is to be recorded until it is. */
	private static final int MOST_TEXT = 1_000_000;

	private final MaturityRecords records;

	private final JointRecordings joints;

	private final Races races;

	private final Neighbourhoods neighbourhoods;

	private final MeetingAdmission meetings;

	private final ProposalCheck check;

	private final MatrixEditions editions;

	private final Clock clock;

	JointRecorder(MaturityRecords records, JointRecordings joints, Races races, Neighbourhoods neighbourhoods,
			MeetingAdmission meetings, ProposalCheck check, MatrixEditions editions, Clock clock) {
		this.records = records;
		this.joints = joints;
		this.races = races;
		this.neighbourhoods = neighbourhoods;
		this.meetings = meetings;
		this.check = check;
		this.editions = editions;
		this.clock = clock;
	}

	AssessmentsPayload record(RecordBaselinesInput input, Caller caller) {
		AssessmentAction.RECORD.require(caller);
		if (input.assessments().stream().anyMatch(RecordAssessmentInput::isAgreed)) {
			AssessmentAction.AGREE.require(caller);
		}
		InputProblems problems = new InputProblems();
		checkSize(input.assessments(), problems);
		if (!problems.isEmpty()) {
			return AssessmentsPayload.refused(problems.list());
		}
		Map<String, Neighbourhood> known = Related.byId(this.neighbourhoods
			.getAll(input.assessments().stream().map(RecordAssessmentInput::neighbourhoodId).distinct().toList()));
		known.values().forEach((each) -> Deed.current().about(each.organisations(), each.id()));
		known.values().forEach((each) -> caller.requireReach(each.organisations(), each.name()));
		List<Proposal> proposals = check(input, known, caller, problems);
		problems.checkKey(input.idempotencyKey());
		if (!problems.isEmpty()) {
			return AssessmentsPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "recordBaselines",
				proposals.stream().map(Proposal::asked).toArray());
		return this.races.run(() -> record(proposals, input.meetingId(), caller, call));
	}

	private static void checkSize(List<RecordAssessmentInput> assessments, InputProblems problems) {
		InputPath path = InputPath.input().then("assessments");
		if (assessments.isEmpty() || assessments.size() > MOST_ASSESSMENTS) {
			problems.add(ProblemCode.INVALID,
					"There are %d assessments; give 1 to %d".formatted(assessments.size(), MOST_ASSESSMENTS), path);
		}
		int length = assessments.stream().mapToInt(RecordAssessmentInput::length).sum();
		if (length > MOST_TEXT) {
			problems.add(ProblemCode.INVALID,
					"All texts together have %,d characters; the most is %,d".formatted(length, MOST_TEXT), path);
		}
	}

	private List<Proposal> check(RecordBaselinesInput input, Map<String, Neighbourhood> known, Caller caller,
			InputProblems problems) {
		LocalityMeeting meeting = this.meetings.admit(input.meetingId(), caller, problems);
		if (meeting != null) {
			Deed.current().about(List.of(), meeting.id());
		}
		List<Proposal> proposals = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < input.assessments().size(); i++) {
			RecordAssessmentInput each = input.assessments().get(i);
			InputPath path = InputPath.input().then("assessments", i);
			checkBelongs(each, input.meetingId(), path, problems);
			Neighbourhood neighbourhood = known.get(each.neighbourhoodId());
			if (neighbourhood == null) {
				problems.add(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id",
						path.then("neighbourhoodId"));
				continue;
			}
			if (!seen.add(neighbourhood.id())) {
				problems.add(ProblemCode.DUPLICATE,
						"%s is here twice: keep one of the two".formatted(neighbourhood.name()),
						path.then("neighbourhoodId"));
			}
			Proposal proposal = this.check.check(AssessmentKind.BASELINE, each, neighbourhood, meeting, path, problems);
			if (proposal != null) {
				proposals.add(proposal);
			}
		}
		return proposals;
	}

	private static void checkBelongs(RecordAssessmentInput assessment, String meetingId, InputPath path,
			InputProblems problems) {
		if (assessment.meetingId() != null && !assessment.meetingId().equals(meetingId)) {
			problems.add(ProblemCode.INVALID, "This names another meeting than the call: leave it out",
					path.then("meetingId"));
		}
		if (assessment.idempotencyKey() != null) {
			problems.add(ProblemCode.INVALID, "The call as a whole has one idempotencyKey: give it there",
					path.then("idempotencyKey"));
		}
	}

	private AssessmentsPayload record(List<Proposal> proposals, String meetingId, Caller caller, Call call) {
		String subject = caller.actor().subject();
		String id = meetingId + "-" + call.digest(subject);
		JointRecording earlier = this.joints.earlier(id);
		if (earlier != null && earlier.isCommitted()) {
			return earlier.call().equals(call) ? done(earlier) : AssessmentsPayload.refused(List.of(Call.KEY_TAKEN));
		}
		List<MaturityRecord> found = records(proposals);
		List<JointRecording.Entry> entries = new ArrayList<>();
		List<Problem> objections = new ArrayList<>();
		for (int i = 0; i < proposals.size(); i++) {
			MaturityRecord record = found.get(i);
			AssessmentState state = proposals.get(i).toState(caller, call, record.nextInstant(this.clock.instant()));
			entries.add(new JointRecording.Entry(record.neighbourhoodId(), state));
			Problem objection = objection(record, state, subject, InputPath.input().then("assessments", i));
			if (objection != null) {
				objections.add(objection);
			}
		}
		if (!objections.isEmpty()) {
			return AssessmentsPayload.refused(objections);
		}
		JointRecording attempt = JointRecording.begin(id, this.clock.instant(), call, entries);
		entries.forEach((entry) -> Deed.current().about(List.of(), entry.state().assessmentId()));
		JointRecording recorded = this.joints.carryOut(attempt, earlier, found,
				Deed.current().done(meetingId, "Baselines recorded together: " + entries.size()));
		if (recorded == null) {
			throw new OptimisticLockingFailureException("Another change came first");
		}
		return done(recorded);
	}

	private List<MaturityRecord> records(List<Proposal> proposals) {
		List<String> ids = proposals.stream().map((proposal) -> proposal.neighbourhood().id()).toList();
		Map<String, MaturityRecord> found = new HashMap<>();
		this.records.getAll(ids, true).forEach((record) -> found.put(record.neighbourhoodId(), record));
		if (found.values().stream().anyMatch((record) -> record.joint() != null)) {
			throw new OptimisticLockingFailureException("Another joint recording is under way");
		}
		return ids.stream().map((id) -> found.getOrDefault(id, MaturityRecord.empty(id))).toList();
	}

	private @Nullable Problem objection(MaturityRecord record, AssessmentState state, String subject, InputPath path) {
		if (record.outcome(subject, state.call().key()) != null) {
			return Call.KEY_TAKEN;
		}
		return record.agreed(Perspective.NOW)
			.objection(state, this.editions.crosswalks(), path.then("neighbourhoodId"), path.then("assessedOn"));
	}

	private AssessmentsPayload done(JointRecording recorded) {
		return AssessmentsPayload.done(recorded.entries()
			.stream()
			.map((entry) -> entry.state().read(entry.neighbourhoodId(), this.editions))
			.toList());
	}

}
