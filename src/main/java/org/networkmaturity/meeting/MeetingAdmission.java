package org.networkmaturity.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.OrganisationNames;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Service;

/**
 * Decides who may record at a meeting.
 */
@Service
public class MeetingAdmission {

	private final Meetings meetings;

	private final OrganisationNames organisations;

	MeetingAdmission(Meetings meetings, OrganisationNames organisations) {
		this.meetings = meetings;
		this.organisations = organisations;
	}

	/**
	 * The meeting that something is to be recorded at.
	 * @param meetingId the meeting
	 * @param caller who records
	 * @param problems where to say why that cannot be: there is no such meeting, it is
	 * closed, or the caller is excluded from it
	 * @return the meeting, or null where it cannot be
	 */
	public @Nullable LocalityMeeting admit(String meetingId, Caller caller, InputProblems problems) {
		InputPath path = InputPath.input().then("meetingId");
		LocalityMeeting meeting = this.meetings.get(meetingId);
		if (meeting == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is no meeting with this id", path);
			return null;
		}
		if (meeting.status() == MeetingStatus.CLOSED) {
			problems.add(ProblemCode.WRONG_STATUS, "This meeting is closed: arrange another, or record at none", path);
			return null;
		}
		Problem conflict = conflict(meeting, caller, path);
		if (conflict != null) {
			problems.add(conflict);
			return null;
		}
		return meeting;
	}

	/**
	 * Why a caller may not change what was recorded at a meeting.
	 * @param meetingId the meeting; null where it was recorded at none
	 * @param caller who wants to
	 * @param path where the input says what is to be changed
	 * @return the problem, or null where there is none
	 */
	public @Nullable Problem conflict(@Nullable String meetingId, Caller caller, InputPath path) {
		LocalityMeeting meeting = (meetingId != null) ? this.meetings.get(meetingId) : null;
		return (meeting != null) ? conflict(meeting, caller, path) : null;
	}

	/**
	 * Why a caller may not do anything about a meeting.
	 * @param meeting the meeting
	 * @param caller who wants to
	 * @param path where the input says which meeting
	 * @return the problem, or null where there is none
	 */
	@Nullable Problem conflict(LocalityMeeting meeting, Caller caller, InputPath path) {
		return exclusions(List.of(meeting), caller).isEmpty() ? null : new Problem(ProblemCode.CONFLICT_OF_INTEREST,
				"Whom you act for is excluded from this meeting for a conflict of interest: somebody else has to record it",
				path.steps());
	}

	/**
	 * Those of several meetings that a caller is excluded from.
	 * @param meetingIds the meetings
	 * @param caller who
	 * @return their ids
	 */
	public Set<String> exclusions(Set<String> meetingIds, Caller caller) {
		return exclusions(this.meetings.getAll(meetingIds), caller);
	}

	private Set<String> exclusions(List<LocalityMeeting> meetings, Caller caller) {
		List<LocalityMeeting> excluding = meetings.stream().filter(LocalityMeeting::excludesAnybody).toList();
		if (excluding.isEmpty()) {
			return Set.of();
		}
		Set<String> names = this.organisations.of(caller.organisations());
		names.add(caller.actor().subject());
		if (caller.actor().name() != null) {
			names.add(caller.actor().name());
		}
		return excluding.stream()
			.filter((meeting) -> meeting.excludes(names))
			.map(LocalityMeeting::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Those of several meetings that a caller may record at.
	 * @param meetings the meetings
	 * @param caller who
	 * @return those that are not closed, and that the caller is not excluded from
	 */
	Set<LocalityMeeting> open(List<LocalityMeeting> meetings, Caller caller) {
		if (!caller.has(Role.RECORDER)) {
			return Set.of();
		}
		List<LocalityMeeting> open = meetings.stream().filter((each) -> each.status() != MeetingStatus.CLOSED).toList();
		Set<String> excluded = exclusions(open, caller);
		return open.stream().filter((each) -> !excluded.contains(each.id())).collect(Collectors.toSet());
	}

}
