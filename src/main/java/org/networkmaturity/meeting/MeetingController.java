package org.networkmaturity.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves meetings and what is done with them.
 */
@Controller
class MeetingController {

	private final Meetings meetings;

	private final MeetingArrangement arrangement;

	private final MeetingAdmission admission;

	private final Localities localities;

	MeetingController(Meetings meetings, MeetingArrangement arrangement, MeetingAdmission admission,
			Localities localities) {
		this.meetings = meetings;
		this.arrangement = arrangement;
		this.admission = admission;
		this.localities = localities;
	}

	@QueryMapping
	@Nullable LocalityMeeting meeting(@Argument String id) {
		return this.meetings.get(id);
	}

	@MutationMapping
	MeetingPayload arrangeMeeting(@Argument ArrangeMeetingInput input) {
		return this.arrangement.arrange(input, Caller.current());
	}

	@MutationMapping
	MeetingPayload noteConflictOfInterest(@Argument NoteConflictOfInterestInput input) {
		return this.arrangement.note(input, Caller.current());
	}

	@MutationMapping
	MeetingPayload closeMeeting(@Argument CloseMeetingInput input) {
		return this.arrangement.close(input, Caller.current());
	}

	@BatchMapping
	Map<LocalityMeeting, Locality> locality(List<LocalityMeeting> meetings) {
		return Related.one(meetings, LocalityMeeting::localityId, this.localities::getAll);
	}

	@BatchMapping
	Map<LocalityMeeting, Boolean> mayRecord(List<LocalityMeeting> meetings) {
		Set<LocalityMeeting> open = this.admission.open(meetings, Caller.current());
		return meetings.stream().distinct().collect(Collectors.toMap(Function.identity(), open::contains));
	}

	@BatchMapping(field = "meetings")
	Map<Locality, List<LocalityMeeting>> ofLocalities(List<Locality> localities) {
		return Related.many(localities, this.meetings::ofLocalities, LocalityMeeting::localityId);
	}

}
