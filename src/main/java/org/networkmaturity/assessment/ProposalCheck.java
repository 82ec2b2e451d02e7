package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Checks what is to be recorded, as far as it needs no maturity record to decide.
 */
@Component
class ProposalCheck {

	private final MatrixEditions editions;

	private final AssessedDay day;

	ProposalCheck(MatrixEditions editions, AssessedDay day) {
		this.editions = editions;
		this.day = day;
	}

	/**
	 * Checks one assessment.
	 * @param kind a start, or a step from it
	 * @param input what was asked
	 * @param neighbourhood whom it is about
	 * @param meeting the meeting that it is recorded at; null where it is at none
	 * @param path where in the mutation's input this is
	 * @param problems where to say what is wrong
	 * @return what is to be recorded, or null where something is wrong
	 */
	@Nullable Proposal check(AssessmentKind kind, RecordAssessmentInput input, Neighbourhood neighbourhood,
			@Nullable LocalityMeeting meeting, InputPath path, InputProblems problems) {
		int before = problems.list().size();
		boolean dayIsRight = this.day.check(input.assessedOn(), neighbourhood, path.then("assessedOn"), problems);
		if (meeting != null && !meeting.localityId().equals(neighbourhood.localityId())) {
			problems.add(ProblemCode.INVALID,
					"%s lies in another locality than the one that meets".formatted(neighbourhood.name()),
					path.then("neighbourhoodId"));
		}
		MatrixEdition edition = (dayIsRight || input.editionId() != null) ? edition(input, path, problems) : null;
		if (edition != null) {
			checkScores(input, edition, path, problems);
		}
		return (edition == null || problems.list().size() > before) ? null : new Proposal(neighbourhood, kind, edition,
				input.assessedOn(), (meeting != null) ? meeting.id() : null, input.toScores(), input.isAgreed());
	}

	private static void checkScores(RecordAssessmentInput input, MatrixEdition edition, InputPath path,
			InputProblems problems) {
		ScoreCheck check = new ScoreCheck(edition, input.assessedOn(), problems);
		check.check(input.scores(), path);
		check.checkLength(input.toScores(), path);
		if (input.isAgreed()) {
			new Scores(input.toScores()).missing(edition, path.then("scores")).forEach(problems::add);
		}
	}

	private @Nullable MatrixEdition edition(RecordAssessmentInput input, InputPath path, InputProblems problems) {
		String id = input.editionId();
		MatrixEdition edition = (id != null) ? this.editions.find(id) : this.editions.inForceOn(input.assessedOn());
		if (edition == null) {
			if (id != null) {
				problems.add(ProblemCode.NOT_FOUND, "There is no matrix edition with this id", path.then("editionId"));
			}
			else {
				problems.add(ProblemCode.INVALID, "No matrix edition was in force on this day: name one as editionId",
						path.then("assessedOn"));
			}
		}
		return edition;
	}

}
