package org.networkmaturity.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;

/**
 * What became of a call about a meeting.
 *
 * @param meeting the meeting as the call left it; null when there is a problem
 * @param problems what the caller can put right; empty when the call was carried out
 */
record MeetingPayload(@Nullable LocalityMeeting meeting, List<Problem> problems) implements Payload {

	static MeetingPayload done(LocalityMeeting meeting) {
		return new MeetingPayload(meeting, List.of());
	}

	static MeetingPayload refused(List<Problem> problems) {
		return new MeetingPayload(null, problems);
	}

	static MeetingPayload refused(Problem problem) {
		return refused(List.of(problem));
	}

	@Override
	public List<String> subjectIds() {
		return (this.meeting != null) ? List.of(this.meeting.id()) : List.of();
	}

}
