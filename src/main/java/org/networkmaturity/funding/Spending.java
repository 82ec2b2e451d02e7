package org.networkmaturity.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Service;

/**
 * Records what was spent, and takes back what was recorded wrongly.
 */
@Service
class Spending {

	private static final int LONGEST_DESCRIPTION = 4_000;

	private final LineChanges changes;

	private final FundingAwards awards;

	private final Beneficiaries beneficiaries;

	private final PlanSpend planSpend;

	private final Clock clock;

	Spending(LineChanges changes, FundingAwards awards, Beneficiaries beneficiaries, PlanSpend planSpend, Clock clock) {
		this.changes = changes;
		this.awards = awards;
		this.beneficiaries = beneficiaries;
		this.planSpend = planSpend;
		this.clock = clock;
	}

	FundingPayload record(RecordSpendInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "recordSpend", input);
		return this.changes.change(input.lineId(), "lineId", caller, call, (award, line, now, problems) -> {
			check(input, award, line, problems);
			Spend spend = new Spend(Spend.idOf(line.id(), caller.actor().subject(), call), input.spentOn(),
					input.amount(), input.category(), input.description().strip(), input.neighbourhoodId(),
					input.planLineId(), null, now, call);
			return award.spent(line, spend);
		});
	}

	private void check(RecordSpendInput input, FundingAward award, FundingLine line, InputProblems problems) {
		InputPath path = InputPath.input();
		problems.checkKey(input.idempotencyKey());
		problems.checkNotBlank(input.description(), LONGEST_DESCRIPTION, path.then("description"));
		if (input.neighbourhoodId() != null) {
			this.beneficiaries.check(List.of(input.neighbourhoodId()), award,
					(position) -> path.then("neighbourhoodId"), problems);
		}
		checkDay(input.spentOn(), award.startOf(line), award.endOf(line), problems);
		Pounds.checkAboveZero(input.amount(), path.then("amount"), problems);
		if (input.amount().compareTo(line.remaining()) > 0) {
			problems.add(ProblemCode.OVERSPENT, "%s of this line of %s remains, and this is %s"
				.formatted(Pounds.text(line.remaining()), Pounds.text(line.amount()), Pounds.text(input.amount())),
					path.then("amount"));
		}
		if (input.planLineId() != null) {
			this.planSpend.check(input.planLineId(), input.amount(), line, problems);
		}
	}

	private void checkDay(LocalDate day, LocalDate from, LocalDate to, InputProblems problems) {
		InputPath path = InputPath.input().then("spentOn");
		if (day.isBefore(from) || day.isAfter(to)) {
			problems.add(ProblemCode.INVALID,
					"These funds may be spent from %s to %s: check the day".formatted(from, to), path);
		}
		if (day.isAfter(LocalDate.now(this.clock))) {
			problems.add(ProblemCode.INVALID, "This day is still to come: record it once it was spent", path);
		}
	}

	FundingPayload reverse(ReverseSpendInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "reverseSpend", input);
		String lineId = Spend.lineIdOf(input.spendId());
		return this.changes.change(lineId, "spendId", caller, call, (award, line, now, problems) -> {
			problems.checkKey(input.idempotencyKey());
			problems.checkReason(input.reason());
			Spend spend = reversible(input, line, problems);
			return (spend == null) ? null
					: award.spent(line, spend.reversed(Spend.idOf(line.id(), caller.actor().subject(), call),
							input.on(), input.reason().strip(), now, call));
		});
	}

	private @Nullable Spend reversible(ReverseSpendInput input, FundingLine line, InputProblems problems) {
		List<Spend> entries = this.awards.entries(line, input.spendId());
		Spend spend = entries.stream().filter((each) -> each.id().equals(input.spendId())).findFirst().orElse(null);
		InputPath path = InputPath.input().then("spendId");
		if (spend == null) {
			problems.add(ProblemCode.NOT_FOUND, "There is none with this id", path);
			return null;
		}
		if (spend.reverses() != null) {
			problems.add(ProblemCode.WRONG_STATUS, "This is a reversal itself: record the spend again if it was right",
					path);
		}
		entries.stream()
			.filter((each) -> input.spendId().equals(each.reverses()))
			.forEach((reversal) -> problems.add(ProblemCode.WRONG_STATUS,
					"This was reversed already, on %s".formatted(reversal.spentOn()), path));
		if (input.on().isBefore(spend.spentOn()) || input.on().isAfter(LocalDate.now(this.clock))) {
			problems.add(ProblemCode.INVALID,
					"A reversal counts from the day of the spend, %s, or a later one, and not from one to come"
						.formatted(spend.spentOn()),
					InputPath.input().then("on"));
		}
		return spend;
	}

}
