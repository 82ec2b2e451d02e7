package org.networkmaturity.assessment;

import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Agrees drafts, and takes assessments back.
 */
@Service
class AssessmentAgreement {

	private final AssessmentChanges changes;

	private final MatrixEditions editions;

	AssessmentAgreement(AssessmentChanges changes, MatrixEditions editions) {
		this.changes = changes;
		this.editions = editions;
	}

	AssessmentPayload agree(AgreeAssessmentInput input, Caller caller) {
		caller.require(Role.AGREER);
		Call call = Call.of(input.idempotencyKey(), "agree", input.id(), input.expectedRevision());
		InputProblems problems = new InputProblems();
		problems.checkKey(input.idempotencyKey());
		return this.changes.change(input.id(), input.expectedRevision(), call, problems, caller,
				(neighbourhood, agreed, state, now) -> agree(agreed, state, now, call));
	}

	private Decision agree(AgreedAssessments agreed, AssessmentState state, Stamp now, Call call) {
		if (state.status() != AssessmentStatus.DRAFT) {
			return Decision.refuse(Problem.at(ProblemCode.WRONG_STATUS,
					"Only a draft can be agreed; this is " + state.status(), "id"));
		}
		InputPath id = AssessmentChanges.ID;
		List<Problem> missing = new Scores(state.scores()).missing(this.editions.get(state.editionId()), id);
		if (!missing.isEmpty()) {
			return new Decision.Refused(missing);
		}
		Problem objection = agreed.objection(state, this.editions.crosswalks(), id, id);
		return (objection != null) ? Decision.refuse(objection) : new Decision.Append(state.agreed(now, call));
	}

	AssessmentPayload withdraw(WithdrawAssessmentInput input, Caller caller) {
		caller.require(Role.RECORDER);
		InputProblems problems = new InputProblems();
		problems.checkReason(input.reason());
		problems.checkKey(input.idempotencyKey());
		String reason = input.reason().strip();
		Call call = Call.of(input.idempotencyKey(), "withdraw", input.id(), input.expectedRevision(), reason);
		return this.changes.change(input.id(), input.expectedRevision(), call, problems, caller,
				(neighbourhood, agreed, state, now) -> withdraw(agreed, state, now, reason, call, caller));
	}

	private Decision withdraw(AgreedAssessments agreed, AssessmentState state, Stamp now, String reason, Call call,
			Caller caller) {
		if (state.status() == AssessmentStatus.WITHDRAWN) {
			return Decision.refuse(Problem.at(ProblemCode.WRONG_STATUS, "This was withdrawn already", "id"));
		}
		if (state.status() == AssessmentStatus.AGREED) {
			caller.require(Role.AGREER);
			AssessmentState progress = agreed.progressFrom(state, this.editions.crosswalks());
			if (progress != null) {
				return Decision.refuse(Problem.at(ProblemCode.WRONG_STATUS,
						"Progress of %s is measured from this baseline: revise the baseline, or withdraw the progress first"
							.formatted(progress.assessedOn()),
						"id"));
			}
		}
		return new Decision.Append(state.withdrawn(now, reason, call));
	}

}
