package org.networkmaturity.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Arranges and closes meetings.
 */
@Service
class MeetingArrangement {

	private static final int LONGEST_PARTY = 300;

	private static final int LONGEST_NOTE = 4_000;

	private static final int MOST_CONFLICTS = 50;

	private final Meetings meetings;

	private final MeetingAdmission admission;

	private final Localities localities;

	private final Clock clock;

	MeetingArrangement(Meetings meetings, MeetingAdmission admission, Localities localities, Clock clock) {
		this.meetings = meetings;
		this.admission = admission;
		this.localities = localities;
		this.clock = clock;
	}

	MeetingPayload arrange(ArrangeMeetingInput input, Caller caller) {
		caller.require(Role.RECORDER);
		Locality locality = this.localities.get(input.localityId());
		if (locality == null) {
			return MeetingPayload
				.refused(Problem.at(ProblemCode.NOT_FOUND, "There is no locality with this id", "localityId"));
		}
		Deed deed = Deed.current().about(locality.organisations(), locality.id());
		caller.requireReach(locality.organisations(), locality.name());
		InputProblems problems = new InputProblems();
		checkConflicts(input.conflictsOrNone(), problems);
		problems.checkKey(input.idempotencyKey());
		if (!problems.isEmpty()) {
			return MeetingPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "arrangeMeeting", locality.id(), input.heldOn(),
				input.conflictsOrNone().stream().map(ConflictOfInterestInput::asked).toList());
		Stamp now = now(caller);
		List<ConflictOfInterest> conflicts = input.conflictsOrNone()
			.stream()
			.map((conflict) -> conflict.toConflict(now, call))
			.toList();
		LocalityMeeting meeting = new LocalityMeeting(LocalityMeeting.idOf(locality, caller.actor().subject(), call),
				locality.id(), input.heldOn(), conflicts, now, call, null);
		return this.meetings.add(meeting, deed.done(meeting.id(), "Arranged for " + meeting.heldOn()))
				? MeetingPayload.done(meeting) : repeated(meeting);
	}

	private MeetingPayload repeated(LocalityMeeting meeting) {
		LocalityMeeting earlier = Objects.requireNonNull(this.meetings.get(meeting.id()));
		return earlier.arrangeCall().equals(meeting.arrangeCall())
				? MeetingPayload.done(earlier.asOf(meeting.arrangeCall())) : MeetingPayload.refused(Call.KEY_TAKEN);
	}

	private static void checkConflicts(List<ConflictOfInterestInput> conflicts, InputProblems problems) {
		InputPath path = InputPath.input();
		if (conflicts.size() > MOST_CONFLICTS) {
			problems.add(ProblemCode.INVALID,
					"There are %d conflicts; the most is %d".formatted(conflicts.size(), MOST_CONFLICTS),
					path.then("conflictsOfInterest"));
			return;
		}
		for (int i = 0; i < conflicts.size(); i++) {
			InputPath at = path.then("conflictsOfInterest", i);
			ConflictOfInterestInput conflict = conflicts.get(i);
			checkConflict(conflict, at, problems);
			if (conflicts.subList(0, i)
				.stream()
				.anyMatch((other) -> ConflictOfInterest.isSameParty(other.party(), conflict.party()))) {
				problems.add(ProblemCode.DUPLICATE, "This party is noted twice: keep one of the two", at.then("party"));
			}
		}
	}

	private static void checkConflict(ConflictOfInterestInput conflict, InputPath path, InputProblems problems) {
		problems.checkNotBlank(conflict.party(), LONGEST_PARTY, path.then("party"));
		problems.checkText(conflict.note(), LONGEST_NOTE, path.then("note"));
	}

	MeetingPayload note(NoteConflictOfInterestInput input, Caller caller) {
		InputProblems problems = new InputProblems();
		checkConflict(input.conflict(), InputPath.input().then("conflict"), problems);
		LocalityMeeting meeting = within(input.meetingId(), "meetingId", input.idempotencyKey(), caller, problems);
		if (meeting == null || !problems.isEmpty()) {
			return MeetingPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "noteConflictOfInterest", meeting.id(), input.conflict().asked());
		ConflictOfInterest conflict = input.conflict().toConflict(now(caller), call);
		if (meeting.notedConflicts().size() >= MOST_CONFLICTS
				&& meeting.noted(caller.actor().subject(), call.key()) == null) {
			return MeetingPayload.refused(Problem.at(ProblemCode.INVALID,
					"%d conflicts were noted for this meeting, which is the most".formatted(MOST_CONFLICTS),
					"meetingId"));
		}
		boolean noted = this.meetings.note(meeting, conflict,
				Deed.current().done(meeting.id(), "A conflict of interest was noted: " + conflict.outcome()));
		LocalityMeeting now = Objects.requireNonNull(this.meetings.get(meeting.id()));
		ConflictOfInterest found = now.noted(caller.actor().subject(), call.key());
		if (!noted && found == null) {
			return MeetingPayload.refused(
					Problem.at(ProblemCode.WRONG_STATUS, "This meeting is closed: nothing more is noted", "meetingId"));
		}
		return (found != null && found.call().equals(call)) ? MeetingPayload.done(now.asOf(call))
				: MeetingPayload.refused(Call.KEY_TAKEN);
	}

	/**
	 * The meeting that a caller names, if it is there, within their reach, and they are
	 * not excluded from it: nobody lifts an exclusion of their own.
	 */
	private @Nullable LocalityMeeting within(String id, String field, @Nullable String key, Caller caller,
			InputProblems problems) {
		caller.require(Role.RECORDER);
		LocalityMeeting meeting = this.meetings.get(id);
		Locality locality = (meeting != null) ? this.localities.get(meeting.localityId()) : null;
		if (meeting == null || locality == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no meeting with this id", InputPath.input().then(field));
			return null;
		}
		Deed.current().about(locality.organisations(), meeting.id(), locality.id());
		caller.requireReach(locality.organisations(), locality.name());
		Problem conflict = this.admission.conflict(meeting, caller, InputPath.input().then(field));
		if (conflict != null) {
			problems.add(conflict);
		}
		problems.checkKey(key);
		return meeting;
	}

	MeetingPayload close(CloseMeetingInput input, Caller caller) {
		InputProblems problems = new InputProblems();
		LocalityMeeting meeting = within(input.id(), "id", input.idempotencyKey(), caller, problems);
		if (meeting == null || !problems.isEmpty()) {
			return MeetingPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "closeMeeting", input.id(), caller.actor().subject());
		LocalityMeeting closed = meeting.closed(now(caller), call);
		if (this.meetings.close(closed, Deed.current().done(closed.id(), "Closed"))) {
			return MeetingPayload.done(closed);
		}
		LocalityMeeting earlier = Objects.requireNonNull(this.meetings.get(input.id()));
		return (earlier.closing() != null && earlier.closing().call().equals(call)) ? MeetingPayload.done(earlier)
				: MeetingPayload.refused(Problem.at(ProblemCode.WRONG_STATUS, "This meeting is closed already", "id"));
	}

	private Stamp now(Caller caller) {
		return new Stamp(this.clock.instant(), caller.actor());
	}

}
