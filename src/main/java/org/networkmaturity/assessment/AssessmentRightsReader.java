package org.networkmaturity.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.MeetingAdmission;

import org.springframework.stereotype.Component;

/**
 * Reads what a viewer may do with assessments, by the rules of the mutations that do it.
 */
@Component
class AssessmentRightsReader {

	private final AssessmentReader reader;

	private final MeetingAdmission meetings;

	private final MatrixEditions editions;

	AssessmentRightsReader(AssessmentReader reader, MeetingAdmission meetings, MatrixEditions editions) {
		this.reader = reader;
		this.meetings = meetings;
		this.editions = editions;
	}

	/**
	 * What a caller may do with assessments as they are now.
	 * @param assessmentIds ids of assessments that they may see
	 * @param caller who
	 * @return rights for each, perhaps none
	 */
	Map<String, AssessmentRights> of(Collection<String> assessmentIds, Caller caller) {
		Map<String, AssessmentRights> rights = HashMap.newHashMap(assessmentIds.size());
		assessmentIds.forEach((id) -> rights.put(id, AssessmentRights.NONE));
		List<MaturityRecord> records = this.reader.recordsWithDrafts(assessmentIds.stream()
			.map(AssessmentId::neighbourhoodId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()), caller);
		Set<String> excluded = this.meetings.exclusions(records.stream()
			.flatMap((record) -> record.assessments(Perspective.NOW).stream())
			.filter((state) -> rights.containsKey(state.assessmentId()))
			.map(AssessmentState::meetingId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()), caller);
		records.forEach((record) -> {
			AgreedAssessments agreed = record.agreed(Perspective.NOW);
			record.assessments(Perspective.NOW)
				.stream()
				.filter((state) -> state.meetingId() == null || !excluded.contains(state.meetingId()))
				.forEach((state) -> rights.replace(state.assessmentId(), of(state, agreed, caller)));
		});
		return rights;
	}

	private AssessmentRights of(AssessmentState state, AgreedAssessments agreed, Caller caller) {
		Predicate<AssessmentAction> may = (action) -> action.isOpenTo(caller, state, agreed,
				this.editions.crosswalks());
		return new AssessmentRights(may.test(AssessmentAction.REVISE), may.test(AssessmentAction.AGREE),
				may.test(AssessmentAction.WITHDRAW));
	}

}
