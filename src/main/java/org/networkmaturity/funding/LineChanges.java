package org.networkmaturity.funding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.mutation.Stamp;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Carries out changes of a line: who may, whether the call is a repeated one, and that
 * each is decided on the latest version, whoever else is changing the award.
 */
@Component
class LineChanges {

	private final FundingAwards awards;

	private final Races races;

	private final Clock clock;

	LineChanges(FundingAwards awards, Races races, Clock clock) {
		this.awards = awards;
		this.races = races;
		this.clock = clock;
	}

	/**
	 * Changes a line.
	 * @param lineId which
	 * @param field the field of the input that says so
	 * @param caller who changes it
	 * @param call the call
	 * @param decision what becomes of the line
	 * @return the award with the line, or what is wrong
	 */
	FundingPayload change(String lineId, String field, Caller caller, Call call, Decision decision) {
		caller.require(Role.FUNDING_MANAGER);
		return this.races.run(() -> attempt(lineId, field, caller, call, decision));
	}

	private FundingPayload attempt(String lineId, String field, Caller caller, Call call, Decision decision) {
		FundingAward award = this.awards.withLine(lineId);
		if (award == null) {
			return FundingPayload
				.refused(List.of(Problem.at(ProblemCode.NOT_FOUND, "There is none with this id", field)));
		}
		FundingLine line = award.line(lineId);
		Deed.current().about(award.organisations(line), line.id(), award.id());
		caller.requireReach(award.organisations(line), line.recipient());
		String spendId = Spend.idOf(line.id(), caller.actor().subject(), call);
		FundingPayload earlier = earlier(award, line, spendId, caller.actor().subject(), call);
		if (earlier != null) {
			return earlier;
		}
		if (line.recent().size() >= 2 * FundingLine.PAGE) {
			return turn(award, line);
		}
		InputProblems problems = new InputProblems();
		Stamp now = new Stamp(Stamp.nextInstant(this.clock.instant(), Stream.of(award.changedAt())), caller.actor());
		FundingAward next = decision.decide(award, line, now, problems);
		return (next != null && problems.isEmpty()) ? FundingPayload.done(store(next, line), spendId)
				: FundingPayload.refused(problems.list());
	}

	private @Nullable FundingPayload earlier(FundingAward award, FundingLine line, String spendId, String subject,
			Call call) {
		Stream<Map.Entry<Call, Instant>> rounds = line.rounds()
			.stream()
			.filter((round) -> round.call().key().equals(call.key()) && round.made().by().subject().equals(subject))
			.map((round) -> Map.entry(round.call(), round.made().at()));
		Stream<Map.Entry<Call, Instant>> spends = this.awards.entries(line, spendId)
			.stream()
			.filter((spend) -> spend.id().equals(spendId))
			.map((spend) -> Map.entry(spend.call(), spend.recorded().at()));
		return Stream.concat(rounds, spends)
			.findFirst()
			.map((found) -> found.getKey().equals(call)
					? FundingPayload.done(this.awards.from(new Perspective(null, found.getValue()), award), spendId)
					: FundingPayload.refused(List.of(Call.KEY_TAKEN)))
			.orElse(null);
	}

	private FundingPayload turn(FundingAward award, FundingLine line) {
		this.awards.write(line);
		this.awards.tidy(award.turned(line));
		throw new OptimisticLockingFailureException("The award was tidied up first");
	}

	private FundingAward store(FundingAward next, FundingLine line) {
		String summary = "%s of the line is allocated, %s remains"
			.formatted(Pounds.text(next.line(line.id()).allocated()), Pounds.text(next.line(line.id()).remaining()));
		if (!this.awards.change(next, Deed.current().done(line.id(), summary))) {
			throw new OptimisticLockingFailureException("Another change of the award came first");
		}
		return next;
	}

	/**
	 * Decides what becomes of a line.
	 */
	@FunctionalInterface
	interface Decision {

		/**
		 * Decides.
		 * @param award the award as it is
		 * @param line the line as it is
		 * @param now when it is decided, and for whom
		 * @param problems where to say what is wrong
		 * @return the award with the line as it becomes; null where something is wrong
		 */
		@Nullable FundingAward decide(FundingAward award, FundingLine line, Stamp now, InputProblems problems);

	}

}
