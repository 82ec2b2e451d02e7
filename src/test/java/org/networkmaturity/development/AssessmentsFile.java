package org.networkmaturity.development;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.assessment.AssessmentKind;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.AssessmentStatus;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.assessment.Score;
import org.networkmaturity.assessment.Target;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Meetings and assessments as their YAML file has them. What was assessed on the day of a
 * meeting of its locality was recorded at it; everything was agreed at the end of its
 * day, but for drafts.
 *
 * @param rationale of every level
 * @param meetings in any order
 * @param assessments in any order
 */
record AssessmentsFile(String rationale, List<MeetingEntry> meetings, List<Entry> assessments) {

	private static final Actor AUTHOR = new Actor("sample", "The sample network", "10Q");

	private static final Call CALL = new Call("sample", "");

	List<LocalityMeeting> toMeetings() {
		return this.meetings.stream().map(MeetingEntry::toMeeting).toList();
	}

	/**
	 * The maturity records.
	 * @param localities the locality of each neighbourhood, by the neighbourhood's id
	 * @return one for each neighbourhood of which something was said
	 */
	List<MaturityRecord> toRecords(Map<String, String> localities) {
		Map<String, Integer> numbers = new HashMap<>();
		Map<String, MaturityRecord> records = new LinkedHashMap<>();
		this.assessments.stream().sorted(Comparator.comparing(Entry::on)).forEach((entry) -> {
			String id = NetworkFile.neighbourhoodId(entry.neighbourhood());
			MaturityRecord record = records.getOrDefault(id, MaturityRecord.empty(id));
			int number = numbers.merge(id, 1, Integer::sum);
			String meetingId = MeetingEntry.id(String.valueOf(localities.get(id)), entry.on());
			boolean atMeeting = toMeetings().stream().anyMatch((meeting) -> meeting.id().equals(meetingId));
			AssessmentState state = toState("asm_%s-%d".formatted(entry.neighbourhood(), number), entry,
					atMeeting ? meetingId : null);
			record = record.append(state);
			if (entry.revised() != null) {
				record = record.append(revised(state, entry.revised()));
			}
			records.put(id, record);
		});
		return List.copyOf(records.values());
	}

	private AssessmentState toState(String id, Entry entry, @Nullable String meetingId) {
		Stamp stamp = evening(entry.on());
		List<Score> scores = entry.levels()
			.entrySet()
			.stream()
			.map((level) -> score(level.getKey(), level.getValue(), entry.target(level.getKey())))
			.toList();
		return new AssessmentState(id, entry.edition(), entry.kind(),
				entry.isDraft() ? AssessmentStatus.DRAFT : AssessmentStatus.AGREED, entry.on(), meetingId, scores, 1,
				stamp, stamp, entry.isDraft() ? null : stamp.at(), null, CALL);
	}

	private AssessmentState revised(AssessmentState state, Revised revised) {
		List<Score> scores = state.scores().stream().map((score) -> {
			Integer level = revised.levels().get(score.dimension());
			return (level != null) ? score(score.dimension(), level, score.target()) : score;
		}).toList();
		return new AssessmentState(state.assessmentId(), state.editionId(), state.kind(), state.status(),
				state.assessedOn(), state.meetingId(), scores, state.revision() + 1, state.recorded(),
				evening(revised.on()), state.agreedAt(), revised.reason(), CALL);
	}

	private Score score(String dimension, int level, @Nullable Target target) {
		return new Score(dimension, level, false, this.rationale, List.of(), null, target);
	}

	private static Stamp evening(LocalDate day) {
		return new Stamp(day.atTime(LocalTime.of(19, 0)).toInstant(ZoneOffset.UTC), AUTHOR);
	}

	record MeetingEntry(String locality, LocalDate on, @Nullable Boolean closed) {

		static String id(String locality, LocalDate on) {
			return "mtg_%s-%s".formatted(locality.replaceFirst("^loc_", ""), on);
		}

		LocalityMeeting toMeeting() {
			LocalityMeeting meeting = LocalityMeeting.of(id(this.locality, this.on).substring(4),
					"loc_" + this.locality, this.on, evening(this.on.minusDays(14)), CALL);
			return Boolean.TRUE.equals(this.closed) ? meeting.closed(evening(this.on), CALL) : meeting;
		}

	}

	record Entry(String neighbourhood, String edition, AssessmentKind kind, LocalDate on, @Nullable Boolean draft,
			Map<String, Integer> levels, @Nullable Map<String, Target> targets, @Nullable Revised revised) {

		boolean isDraft() {
			return Boolean.TRUE.equals(this.draft);
		}

		@Nullable Target target(String dimension) {
			return (this.targets != null) ? this.targets.get(dimension) : null;
		}

	}

	/**
	 * How an assessment was revised.
	 *
	 * @param on on which day
	 * @param levels the levels that are different
	 * @param reason why
	 */
	record Revised(LocalDate on, Map<String, Integer> levels, String reason) {
	}

}
