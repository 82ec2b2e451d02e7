package org.networkmaturity.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Issues returns. The number follows from those that there are, and the id from the
 * number: of two who issue at once, one gets it, and the other decides again.
 */
@Service
class ReturnIssuing {

	private final NhseReturns returns;

	private final FeedbackCompilation compilation;

	private final Commissioners commissioners;

	private final MatrixEditions editions;

	private final Races races;

	private final Clock clock;

	ReturnIssuing(NhseReturns returns, FeedbackCompilation compilation, Commissioners commissioners,
			MatrixEditions editions, Races races, Clock clock) {
		this.returns = returns;
		this.compilation = compilation;
		this.commissioners = commissioners;
		this.editions = editions;
		this.races = races;
		this.clock = clock;
	}

	NhseReturnPayload issue(IssueNhseReturnInput input, Caller caller) {
		caller.require(Role.RETURN_ISSUER);
		Commissioner commissioner = this.commissioners.find(input.commissioner());
		if (commissioner == null) {
			return NhseReturnPayload.refused(List
				.of(Problem.at(ProblemCode.NOT_FOUND, "There is no commissioner with this code", "commissioner")));
		}
		Deed.current().about(Commissioner.organisations(commissioner.id()), commissioner.id());
		caller.requireReach(Commissioner.organisations(commissioner.id()), commissioner.name());
		MatrixEdition edition = (input.editionId() != null) ? this.editions.find(input.editionId())
				: this.editions.inForceOnOrFirst(input.to());
		InputProblems problems = problems(input, edition);
		if (edition == null || !problems.isEmpty()) {
			return NhseReturnPayload.refused(problems.list());
		}
		Call call = Call.of(input.idempotencyKey(), "issueNhseReturn", input);
		return this.races.run(() -> attempt(input, commissioner, edition, caller, call));
	}

	private InputProblems problems(IssueNhseReturnInput input, @Nullable MatrixEdition edition) {
		InputProblems problems = new InputProblems();
		if (input.to().isBefore(input.from())) {
			problems.add(Problem.at(ProblemCode.INVALID, "The period ends before it begins", "to"));
		}
		if (input.to().isAfter(LocalDate.now(this.clock))) {
			problems.add(Problem.at(ProblemCode.INVALID,
					"The period is not over: more may be spent and achieved until then", "to"));
		}
		if (edition == null) {
			problems.add(Problem.at(ProblemCode.NOT_FOUND, "There is no matrix edition with this id", "editionId"));
		}
		problems.checkReason(input.reason());
		problems.checkKey(input.idempotencyKey());
		return problems;
	}

	private NhseReturnPayload attempt(IssueNhseReturnInput input, Commissioner commissioner, MatrixEdition edition,
			Caller caller, Call call) {
		List<NhseReturn> earlier = this.returns.ofCommissioner(commissioner.id());
		for (NhseReturn each : earlier) {
			if (each.call().key().equals(call.key()) && each.issuedBy().subject().equals(caller.actor().subject())) {
				return each.call().equals(call) ? NhseReturnPayload.done(each)
						: NhseReturnPayload.refused(List.of(Call.KEY_TAKEN));
			}
		}
		List<NhseReturn> versions = earlier.stream()
			.filter((each) -> each.from().equals(input.from()) && each.to().equals(input.to()))
			.toList();
		if (!versions.isEmpty() && input.reason() == null) {
			return NhseReturnPayload.refused(List.of(Problem.at(ProblemCode.INVALID,
					"Return number %d was issued for this period: say why another is needed"
						.formatted(versions.getLast().number()),
					"reason")));
		}
		Stamp now = new Stamp(this.clock.instant(), caller.actor());
		FeedbackQuestion question = new FeedbackQuestion(commissioner, input.from(), input.to(), edition, now.at());
		FeedbackContents contents = this.compilation.contents(question);
		List<String> gaps = contents.missing().gaps();
		if (!gaps.isEmpty()) {
			return NhseReturnPayload.refused(gaps.stream()
				.map((gap) -> new Problem(ProblemCode.INCOMPLETE, gap, InputPath.input().steps()))
				.toList());
		}
		int number = earlier.size() + 1;
		NhseReturn issued = new NhseReturn(NhseReturn.idOf(commissioner, number), commissioner.id(), number,
				versions.size() + 1, input.from(), input.to(), edition.id(), now.at(), now,
				(input.reason() != null) ? input.reason().strip() : null,
				Compression.compressed(FeedbackCsv.text(question, contents)), call);
		if (!this.returns.add(issued,
				Deed.current()
					.done(issued.id(), "Return number %d, version %d of its period, from %s to %s in %s"
						.formatted(number, issued.version(), issued.from(), issued.to(), issued.editionId())))) {
			throw new OptimisticLockingFailureException("Another return came first");
		}
		return NhseReturnPayload.done(issued);
	}

}
