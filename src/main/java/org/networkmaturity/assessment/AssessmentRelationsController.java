package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.networkmaturity.directory.Neighbourhood;
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

	private final Meetings meetings;

	private final AssessmentRightsReader rights;

	AssessmentRelationsController(Meetings meetings, AssessmentRightsReader rights) {
		this.meetings = meetings;
		this.rights = rights;
	}

	@SchemaMapping
	CompletableFuture<Neighbourhood> neighbourhood(Assessment assessment,
			DataLoader<String, Neighbourhood> neighbourhoods) {
		return neighbourhoods.load(assessment.neighbourhoodId());
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
			DataLoader<String, VisibleRecord> records) {
		return records.load(assessment.neighbourhoodId())
			.thenApply((visible) -> visible.record()
				.statesOf(assessment.id())
				.stream()
				.filter((state) -> state.revision() <= assessment.revision())
				.map((state) -> AssessmentRevision.of(state, assessment.edition()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayRevise(Assessment assessment, DataLoader<String, VisibleRecord> records,
			DataLoader<String, Boolean> exclusions) {
		return this.rights.of(assessment, records, exclusions).thenApply(AssessmentRights::mayRevise);
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayAgree(Assessment assessment, DataLoader<String, VisibleRecord> records,
			DataLoader<String, Boolean> exclusions) {
		return this.rights.of(assessment, records, exclusions).thenApply(AssessmentRights::mayAgree);
	}

	@SchemaMapping
	CompletableFuture<Boolean> mayWithdraw(Assessment assessment, DataLoader<String, VisibleRecord> records,
			DataLoader<String, Boolean> exclusions) {
		return this.rights.of(assessment, records, exclusions).thenApply(AssessmentRights::mayWithdraw);
	}

}
