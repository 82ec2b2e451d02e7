package org.networkmaturity.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.LocalityMeeting;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves what was recorded at a meeting, and what is still to be.
 */
@Controller
class MeetingAssessmentsController {

	private final AssessmentReader reader;

	private final MaturityRecords records;

	private final Neighbourhoods neighbourhoods;

	private final MatrixEditions editions;

	private final Clock clock;

	MeetingAssessmentsController(AssessmentReader reader, MaturityRecords records, Neighbourhoods neighbourhoods,
			MatrixEditions editions, Clock clock) {
		this.reader = reader;
		this.records = records;
		this.neighbourhoods = neighbourhoods;
		this.editions = editions;
		this.clock = clock;
	}

	@BatchMapping
	Map<LocalityMeeting, List<Assessment>> assessments(List<LocalityMeeting> meetings) {
		Set<String> ids = meetings.stream().map(LocalityMeeting::id).collect(Collectors.toSet());
		List<Assessment> recorded = this.reader.recordedAt(ids, Caller.current())
			.stream()
			.flatMap((record) -> record.assessments(Perspective.NOW)
				.stream()
				.map((state) -> state.read(record.neighbourhoodId(), this.editions)))
			.sorted(Comparator.comparing(Assessment::recordedAt).thenComparing(Assessment::id))
			.toList();
		return Related.many(meetings, (any) -> recorded, Assessment::meetingId);
	}

	@SchemaMapping
	MatrixEdition edition(LocalityMeeting meeting) {
		return this.editions.inForceOnOrFirst(meeting.heldOn());
	}

	@BatchMapping
	Map<LocalityMeeting, List<Neighbourhood>> outstanding(List<LocalityMeeting> meetings) {
		LocalDate today = LocalDate.now(this.clock);
		Set<String> localities = meetings.stream().map(LocalityMeeting::localityId).collect(Collectors.toSet());
		List<Neighbourhood> existing = this.neighbourhoods.ofLocalities(localities, today);
		Map<String, Standings> standings = this.records
			.levels(existing.stream().map(Neighbourhood::id).toList(), Set.of(Perspective.NOW))
			.getOrDefault(Perspective.NOW, List.of())
			.stream()
			.collect(Collectors.toMap(Standings::neighbourhoodId, Function.identity()));
		Map<LocalityMeeting, List<Neighbourhood>> outstanding = HashMap.newHashMap(meetings.size());
		meetings.forEach((meeting) -> outstanding.put(meeting, existing.stream()
			.filter((each) -> each.localityId().equals(meeting.localityId()))
			.filter((each) -> !each.formedOn().isAfter(meeting.heldOn()))
			.filter((each) -> !hasBaseline(standings.getOrDefault(each.id(), Standings.none(each.id())), meeting))
			.toList()));
		return outstanding;
	}

	/**
	 * Whether there is a baseline in the edition in force on the day of the meeting, or
	 * in one that can be read in it or in which it can be read.
	 */
	private boolean hasBaseline(Standings standings, LocalityMeeting meeting) {
		String edition = edition(meeting).id();
		return standings.standings()
			.stream()
			.filter((standing) -> standing.baseline() != null)
			.map(Standing::editionId)
			.anyMatch((each) -> each.equals(edition) || this.editions.crosswalks().between(each, edition) != null
					|| this.editions.crosswalks().between(edition, each) != null);
	}

}
