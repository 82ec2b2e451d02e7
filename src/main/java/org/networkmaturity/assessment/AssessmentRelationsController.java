package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.meeting.Meetings;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves what an assessment is connected with.
 */
@Controller
class AssessmentRelationsController {

	private final Neighbourhoods neighbourhoods;

	private final Meetings meetings;

	AssessmentRelationsController(Neighbourhoods neighbourhoods, Meetings meetings) {
		this.neighbourhoods = neighbourhoods;
		this.meetings = meetings;
	}

	@BatchMapping
	Map<Assessment, Neighbourhood> neighbourhood(List<Assessment> assessments) {
		return Related.one(assessments, Assessment::neighbourhoodId, this.neighbourhoods::getAll);
	}

	@BatchMapping
	Map<Assessment, LocalityMeeting> meeting(List<Assessment> assessments) {
		return Related.one(assessments, Assessment::meetingId, this.meetings::getAll);
	}

	/**
	 * The states up to the one that is shown: an assessment as it was known at an instant
	 * had no later ones.
	 */
	@SchemaMapping
	CompletableFuture<List<AssessmentRevision>> revisions(Assessment assessment,
			DataLoader<String, MaturityRecord> records) {
		return records.load(assessment.neighbourhoodId())
			.thenApply((record) -> record.statesOf(assessment.id())
				.stream()
				.filter((state) -> state.revision() <= assessment.revision())
				.map((state) -> AssessmentRevision.of(state, assessment.edition()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayRevise(Assessment assessment, DataLoader<String, AssessmentRights> rights) {
		return rights.load(assessment.id()).thenApply(AssessmentRights::mayRevise);
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayAgree(Assessment assessment, DataLoader<String, AssessmentRights> rights) {
		return rights.load(assessment.id()).thenApply(AssessmentRights::mayAgree);
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayWithdraw(Assessment assessment, DataLoader<String, AssessmentRights> rights) {
		return rights.load(assessment.id()).thenApply(AssessmentRights::mayWithdraw);
	}

}
