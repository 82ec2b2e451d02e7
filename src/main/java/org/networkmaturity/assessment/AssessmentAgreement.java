package org.networkmaturity.assessment;

import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
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
		AssessmentAction.AGREE.require(caller);
		Call call = Call.of(input.idempotencyKey(), "agree", input.id(), input.expectedRevision());
		InputProblems problems = new InputProblems();
		problems.checkKey(input.idempotencyKey());
		return this.changes.change(input.id(), input.expectedRevision(), call, problems, caller,
				(neighbourhood, agreed, state, now) -> agree(agreed, state, now, call, caller));
	}

	private Decision agree(AgreedAssessments agreed, AssessmentState state, Stamp now, Call call, Caller caller) {
		Problem wrong = AssessmentAction.AGREE.objection(caller, state, agreed, this.editions.crosswalks());
		if (wrong != null) {
			return Decision.refuse(wrong);
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
		AssessmentAction.WITHDRAW.require(caller);
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
		Problem wrong = AssessmentAction.WITHDRAW.objection(caller, state, agreed, this.editions.crosswalks());
		return (wrong != null) ? Decision.refuse(wrong) : new Decision.Append(state.withdrawn(now, reason, call));
	}

}
