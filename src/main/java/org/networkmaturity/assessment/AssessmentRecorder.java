package org.networkmaturity.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
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
 * Records baselines and progress.
 */
@Service
class AssessmentRecorder {

	private final MaturityRecords records;

	private final Neighbourhoods neighbourhoods;

	private final MatrixEditions editions;

	private final Clock clock;

	AssessmentRecorder(MaturityRecords records, Neighbourhoods neighbourhoods, MatrixEditions editions, Clock clock) {
		this.records = records;
		this.neighbourhoods = neighbourhoods;
		this.editions = editions;
		this.clock = clock;
	}

	AssessmentPayload record(AssessmentKind kind, RecordAssessmentInput input, Caller caller) {
		caller.require(Role.RECORDER);
		if (input.isAgreed()) {
			caller.require(Role.AGREER);
		}
		Neighbourhood neighbourhood = this.neighbourhoods.get(input.neighbourhoodId());
		if (neighbourhood == null) {
			return AssessmentPayload.refused(List
				.of(Problem.at(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id", "neighbourhoodId")));
		}
		caller.requireReach(neighbourhood.organisations(), neighbourhood.name());
		InputProblems problems = new InputProblems();
		boolean dayIsRight = checkDay(input.assessedOn(), neighbourhood, problems);
		problems.checkKey(input.idempotencyKey());
		MatrixEdition edition = (dayIsRight || input.editionId() != null) ? edition(input, problems) : null;
		if (edition != null) {
			checkScores(input, edition, problems);
		}
		if (edition == null || !problems.isEmpty()) {
			return AssessmentPayload.refused(problems.list());
		}
		List<Score> scores = input.toScores();
		Call call = Call.of(input.idempotencyKey(), "record" + kind, edition.id(), input.assessedOn(), input.isAgreed(),
				scores.stream().sorted(Comparator.comparing(Score::dimension)).toList());
		Decision decision = this.records.change(neighbourhood.id(), caller.actor().subject(), call, (record) -> {
			Problem objection = record.objection(kind, edition.id(), input.assessedOn(),
					InputPath.input().then("neighbourhoodId"), InputPath.input().then("assessedOn"));
			return (objection != null) ? Decision.refuse(objection)
					: new Decision.Append(state(neighbourhood, kind, edition, input, scores, caller, call));
		});
		return AssessmentPayload.of(decision, neighbourhood.id(), this.editions);
	}

	private AssessmentState state(Neighbourhood neighbourhood, AssessmentKind kind, MatrixEdition edition,
			RecordAssessmentInput input, List<Score> scores, Caller caller, Call call) {
		String id = AssessmentId.of(neighbourhood.id(), caller.actor().subject(), call);
		Stamp now = new Stamp(this.clock.instant(), caller.actor());
		AssessmentStatus status = input.isAgreed() ? AssessmentStatus.AGREED : AssessmentStatus.DRAFT;
		return new AssessmentState(id, edition.id(), kind, status, input.assessedOn(), scores, 1, now, now,
				input.isAgreed() ? now.at() : null, call);
	}

	private static void checkScores(RecordAssessmentInput input, MatrixEdition edition, InputProblems problems) {
		new ScoreCheck(edition, input.assessedOn(), problems).check(input.scores(), InputPath.input());
		if (input.isAgreed()) {
			new Scores(input.toScores()).missing(edition, InputPath.input().then("scores")).forEach(problems::add);
		}
	}

	private boolean checkDay(LocalDate day, Neighbourhood neighbourhood, InputProblems problems) {
		InputPath path = InputPath.input().then("assessedOn");
		if (day.isAfter(LocalDate.now(this.clock))) {
			problems.add(ProblemCode.INVALID, "This day lies in the future", path);
		}
		if (day.isBefore(neighbourhood.formedOn())) {
			problems.add(ProblemCode.INVALID,
					"%s was formed on %s, after this day".formatted(neighbourhood.name(), neighbourhood.formedOn()),
					path);
		}
		LocalDate closedOn = neighbourhood.closedOn();
		if (closedOn != null && day.isAfter(closedOn)) {
			problems.add(ProblemCode.INVALID,
					"%s was closed on %s, before this day".formatted(neighbourhood.name(), closedOn), path);
		}
		return problems.isEmpty();
	}

	private @Nullable MatrixEdition edition(RecordAssessmentInput input, InputProblems problems) {
		String id = input.editionId();
		MatrixEdition edition = (id != null) ? this.editions.find(id) : this.editions.inForceOn(input.assessedOn());
		if (edition == null) {
			if (id != null) {
				problems.add(ProblemCode.NOT_FOUND, "There is no matrix edition with this id",
						InputPath.input().then("editionId"));
			}
			else {
				problems.add(ProblemCode.INVALID, "No matrix edition was in force on this day: name one as editionId",
						InputPath.input().then("assessedOn"));
			}
		}
		return edition;
	}

}
