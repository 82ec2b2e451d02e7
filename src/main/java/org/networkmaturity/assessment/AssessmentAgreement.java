package org.networkmaturity.assessment;

import java.time.Clock;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Stamp;

import org.springframework.stereotype.Service;

/**
 * Agrees drafts.
 */
@Service
class AssessmentAgreement {

	private static final InputPath ID = InputPath.input().then("id");

	private static final Problem NOT_FOUND = new Problem(ProblemCode.NOT_FOUND,
			"There is no assessment with this id that you may see", ID.steps());

	private final MaturityRecords records;

	private final AssessmentReader reader;

	private final MatrixEditions editions;

	private final Clock clock;

	AssessmentAgreement(MaturityRecords records, AssessmentReader reader, MatrixEditions editions, Clock clock) {
		this.records = records;
		this.reader = reader;
		this.editions = editions;
		this.clock = clock;
	}

	AssessmentPayload agree(AgreeAssessmentInput input, Caller caller) {
		caller.require(Role.AGREER);
		Neighbourhood neighbourhood = this.reader.neighbourhoodOf(input.id());
		if (neighbourhood == null || isHidden(input.id(), neighbourhood, caller)) {
			return AssessmentPayload.refused(List.of(NOT_FOUND));
		}
		caller.requireReach(neighbourhood.organisations(), neighbourhood.name());
		InputProblems problems = new InputProblems();
		problems.checkKey(input.idempotencyKey());
		if (!problems.isEmpty()) {
			return AssessmentPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "agree", input.id(), input.expectedRevision());
		Decision decision = this.records.change(neighbourhood.id(), caller.actor().subject(), call,
				(record) -> decide(record, input, new Stamp(this.clock.instant(), caller.actor()), call));
		return AssessmentPayload.of(decision, neighbourhood.id(), this.editions);
	}

	/**
	 * A draft out of reach looks like one that is not there, so that nobody learns of it
	 * by asking.
	 */
	private boolean isHidden(String id, Neighbourhood neighbourhood, Caller caller) {
		if (caller.actsForAny(neighbourhood.organisations())) {
			return false;
		}
		return this.records.getAll(List.of(neighbourhood.id()), false)
			.stream()
			.noneMatch((record) -> record.current(id) != null);
	}

	private Decision decide(MaturityRecord record, AgreeAssessmentInput input, Stamp now, Call call) {
		AssessmentState state = record.current(input.id());
		if (state == null) {
			return Decision.refuse(NOT_FOUND);
		}
		if (state.revision() != input.expectedRevision()) {
			return Decision.refuse(Problem.at(ProblemCode.STALE_REVISION,
					"This assessment is at revision %d by now: read it again, and decide again"
						.formatted(state.revision()),
					"expectedRevision"));
		}
		if (state.status() != AssessmentStatus.DRAFT) {
			return Decision.refuse(Problem.at(ProblemCode.WRONG_STATUS,
					"Only a draft can be agreed; this is " + state.status(), "id"));
		}
		List<Problem> missing = new Scores(state.scores()).missing(this.editions.get(state.editionId()), ID);
		if (!missing.isEmpty()) {
			return new Decision.Refused(missing);
		}
		Problem objection = record.objection(state.kind(), state.editionId(), state.assessedOn(), ID, ID);
		return (objection != null) ? Decision.refuse(objection) : new Decision.Append(state.agreed(now, call));
	}

}
