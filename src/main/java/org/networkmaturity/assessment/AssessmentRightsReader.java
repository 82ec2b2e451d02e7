package org.networkmaturity.assessment;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.dataloader.DataLoader;
import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Component;

/**
 * Reads what a viewer may do with assessments, by the rules of the mutations that do it.
 */
@Component
class AssessmentRightsReader {

	private final MatrixEditions editions;

	AssessmentRightsReader(MatrixEditions editions) {
		this.editions = editions;
	}

	/**
	 * What the caller may do with an assessment as it is now.
	 * @param assessment an assessment that they may see
	 * @param records loads the records that they may see
	 * @param exclusions loads which meetings they are excluded from
	 * @return their rights, perhaps none
	 */
	CompletableFuture<AssessmentRights> of(Assessment assessment, DataLoader<String, VisibleRecord> records,
			DataLoader<String, Boolean> exclusions) {
		Caller caller = Caller.current();
		if (!AssessmentReader.mayReadDrafts(caller)) {
			return CompletableFuture.completedFuture(AssessmentRights.NONE);
		}
		CompletableFuture<Boolean> excluded = (assessment.meetingId() != null) ? exclusions.load(assessment.meetingId())
				: CompletableFuture.completedFuture(false);
		return records.load(assessment.neighbourhoodId())
			.thenCombine(excluded, (visible, isExcluded) -> (visible.withDrafts() && !isExcluded)
					? of(assessment.id(), visible, caller) : AssessmentRights.NONE);
	}

	private AssessmentRights of(String id, VisibleRecord visible, Caller caller) {
		AssessmentState state = visible.record().current(id);
		if (state == null) {
			return AssessmentRights.NONE;
		}
		AgreedAssessments agreed = visible.agreed(Perspective.NOW);
		Predicate<AssessmentAction> may = (action) -> action.isOpenTo(caller, state, agreed,
				this.editions.crosswalks());
		return new AssessmentRights(may.test(AssessmentAction.REVISE), may.test(AssessmentAction.AGREE),
				may.test(AssessmentAction.WITHDRAW));
	}

}
