package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Revises assessments: a draft as often as it takes, an agreed one for a reason.
 */
@Service
class AssessmentRevising {

	private final AssessmentChanges changes;

	private final AssessedDay day;

	private final MatrixEditions editions;

	AssessmentRevising(AssessmentChanges changes, AssessedDay day, MatrixEditions editions) {
		this.changes = changes;
		this.day = day;
		this.editions = editions;
	}

	AssessmentPayload revise(ReviseAssessmentInput input, Caller caller) {
		AssessmentAction.REVISE.require(caller);
		InputProblems problems = new InputProblems();
		if (input.assessedOn() == null && input.scoresOrNone().isEmpty()) {
			problems.add(ProblemCode.INVALID, "There is nothing to change: give scores, assessedOn, or both",
					InputPath.input());
		}
		problems.checkReason(input.reason());
		problems.checkKey(input.idempotencyKey());
		Call call = Call.of(input.idempotencyKey(), "revise", input.id(), input.expectedRevision(),
				String.valueOf(input.assessedOn()), String.valueOf(input.toScores()), String.valueOf(input.reason()));
		return this.changes.change(input.id(), input.expectedRevision(), call, problems, caller,
				(neighbourhood, agreed, state, now) -> revise(input, neighbourhood, agreed, state, now, call, caller));
	}

	private Decision revise(ReviseAssessmentInput input, Neighbourhood neighbourhood, AgreedAssessments agreed,
			AssessmentState state, Stamp now, Call call, Caller caller) {
		Problem wrong = AssessmentAction.REVISE.objection(caller, state, agreed, this.editions.crosswalks());
		if (wrong != null) {
			return Decision.refuse(wrong);
		}
		LocalDate assessedOn = (input.assessedOn() != null) ? input.assessedOn() : state.assessedOn();
		List<Score> scores = new Scores(state.scores()).mergedWith(input.toScores());
		AssessmentState revised = state.revised(assessedOn, scores, now, input.reasonOrNull(), call);
		InputProblems problems = check(input, neighbourhood, revised);
		if (!problems.isEmpty()) {
			return new Decision.Refused(problems.list());
		}
		boolean counts = state.status() == AssessmentStatus.AGREED || !assessedOn.equals(state.assessedOn());
		Problem objection = counts ? agreed.objection(revised, this.editions.crosswalks(), AssessmentChanges.ID,
				InputPath.input().then("assessedOn")) : null;
		return (objection != null) ? Decision.refuse(objection) : new Decision.Append(revised);
	}

	private InputProblems check(ReviseAssessmentInput input, Neighbourhood neighbourhood, AssessmentState revised) {
		InputProblems problems = new InputProblems();
		InputPath path = InputPath.input();
		MatrixEdition edition = this.editions.get(revised.editionId());
		this.day.check(revised.assessedOn(), neighbourhood, path.then("assessedOn"), problems);
		ScoreCheck check = new ScoreCheck(edition, revised.assessedOn(), problems);
		check.check(input.scoresOrNone(), path);
		check.checkLength(revised.scores(), path);
		if (problems.isEmpty()) {
			checkTargets(revised, path.then("assessedOn"), problems);
		}
		if (revised.status() == AssessmentStatus.AGREED) {
			new Scores(revised.scores()).missing(edition, path.then("scores")).forEach(problems::add);
			if (revised.reason() == null) {
				problems.add(ProblemCode.INVALID, "This was agreed: say why it changes", path.then("reason"));
			}
		}
		return problems;
	}

	private static void checkTargets(AssessmentState revised, InputPath path, InputProblems problems) {
		revised.scores().forEach((score) -> {
			if (score.target() != null && !score.target().by().isAfter(revised.assessedOn())) {
				problems.add(ProblemCode.INVALID,
						"The target of %s is for %s, which must be after this day: give that dimension another target too"
							.formatted(score.dimension(), score.target().by()),
						path);
			}
		});
	}

}
