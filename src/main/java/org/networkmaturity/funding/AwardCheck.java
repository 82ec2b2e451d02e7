package org.networkmaturity.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong with an award that is to be entered.
 */
@Component
class AwardCheck {

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_TEXT = 4_000;

	private static final int MOST_LINES = 200;

	private static final int MOST_PARTNERS = 50;

	private static final int MOST_CONDITIONS = 50;

	private static final int MOST_YEARS = 10;

	private static final int MOST_DAYS_PER_WEEK = 100;

	private final Federations federations;

	AwardCheck(Federations federations) {
		this.federations = federations;
	}

	InputProblems problems(AwardFundingInput input) {
		InputProblems problems = new InputProblems();
		InputPath path = InputPath.input();
		problems.checkNotBlank(input.title(), LONGEST_NAME, path.then("title"));
		problems.checkNotBlank(input.funder(), LONGEST_NAME, path.then("funder"));
		problems.checkNotBlank(input.source(), LONGEST_TEXT, path.then("source"));
		Pounds.checkAboveZero(input.headline(), path.then("headline"), problems);
		checkPeriod(input, path, problems);
		if (isFewEnough(input.conditionsOrNone(), MOST_CONDITIONS, path.then("conditions"), problems)) {
			checkEach(input.conditionsOrNone(), path, "conditions",
					(condition, at) -> checkCondition(condition, at, problems));
		}
		if (input.lines().isEmpty()) {
			problems.add(ProblemCode.INVALID, "An award has at least one line: say to whom it goes",
					path.then("lines"));
		}
		if (isFewEnough(input.lines(), MOST_LINES, path.then("lines"), problems)) {
			Set<String> known = knownFederations(input);
			checkEach(input.lines(), path, "lines", (line, at) -> {
				checkLine(line, at, known, problems);
				checkDays(line, input, at, problems);
			});
		}
		problems.checkKey(input.idempotencyKey());
		return problems;
	}

	private static <T> void checkEach(List<T> items, InputPath path, String list, BiConsumer<T, InputPath> check) {
		for (int i = 0; i < items.size(); i++) {
			check.accept(items.get(i), path.then(list, i));
		}
	}

	private static boolean isFewEnough(List<?> list, int most, InputPath path, InputProblems problems) {
		if (list.size() > most) {
			problems.add(ProblemCode.INVALID, "There are %,d; the most is %,d".formatted(list.size(), most), path);
		}
		return list.size() <= most;
	}

	private static void checkPeriod(AwardFundingInput input, InputPath path, InputProblems problems) {
		if (input.endsOn().isBefore(input.startsOn())) {
			problems.add(ProblemCode.INVALID, "The award ends before it starts", path.then("endsOn"));
		}
		else if (!input.endsOn().isBefore(input.startsOn().plusYears(MOST_YEARS))) {
			problems.add(ProblemCode.INVALID, "An award lasts %d years at most: check the years".formatted(MOST_YEARS),
					path.then("endsOn"));
		}
	}

	private static void checkCondition(FundingConditionInput condition, InputPath path, InputProblems problems) {
		problems.checkNotBlank(condition.text(), LONGEST_TEXT, path.then("text"));
		if (condition.limit() != null) {
			Pounds.checkAboveZero(condition.limit(), path.then("limit"), problems);
		}
	}

	private Set<String> knownFederations(AwardFundingInput input) {
		Set<String> named = input.lines()
			.stream()
			.flatMap((line) -> Stream.concat(Stream.of(line).map(FundingLineInput::federationId),
					line.partnersOrNone().stream().map(FundingPartnerInput::federationId)))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.federations.getAll(named).stream().map(Federation::id).collect(Collectors.toSet());
	}

	private static void checkLine(FundingLineInput line, InputPath path, Set<String> federations,
			InputProblems problems) {
		problems.checkNotBlank(line.recipient(), LONGEST_NAME, path.then("recipient"));
		checkFederation(line.federationId(), path, federations, problems);
		if (isFewEnough(line.partnersOrNone(), MOST_PARTNERS, path.then("partners"), problems)) {
			checkEach(line.partnersOrNone(), path, "partners", (partner, at) -> {
				problems.checkNotBlank(partner.name(), LONGEST_NAME, at.then("name"));
				checkFederation(partner.federationId(), at, federations, problems);
			});
		}
		if (line.federationId() != null && !line.partnersOrNone().isEmpty()) {
			problems.add(ProblemCode.INVALID,
					"A line goes to one federation or to several partners: name the federation among the partners",
					path.then("federationId"));
		}
		problems.checkNotBlank(line.purpose(), LONGEST_TEXT, path.then("purpose"));
		Double days = line.inKindDaysPerWeek();
		if (days == null) {
			Pounds.checkAboveZero(line.amount(), path.then("amount"), problems);
		}
		else {
			if (!(days > 0 && days <= MOST_DAYS_PER_WEEK)) {
				problems.add(ProblemCode.INVALID,
						"Support in kind is above 0 and at most %d days a week".formatted(MOST_DAYS_PER_WEEK),
						path.then("inKindDaysPerWeek"));
			}
			if (line.amount().signum() < 0) {
				problems.add(ProblemCode.INVALID, "An amount is above zero, or zero for support in kind only",
						path.then("amount"));
			}
		}
	}

	private static void checkFederation(@Nullable String id, InputPath path, Set<String> federations,
			InputProblems problems) {
		if (id != null && !federations.contains(id)) {
			problems.add(ProblemCode.NOT_FOUND, "There is no federation with this id", path.then("federationId"));
		}
	}

	private static void checkDays(FundingLineInput line, AwardFundingInput award, InputPath path,
			InputProblems problems) {
		LocalDate from = Objects.requireNonNullElse(line.startsOn(), award.startsOn());
		LocalDate to = Objects.requireNonNullElse(line.endsOn(), award.endsOn());
		if (from.isBefore(award.startsOn()) || from.isAfter(award.endsOn())) {
			problems.add(ProblemCode.INVALID, "The line starts outside of the award's period", path.then("startsOn"));
		}
		if (to.isBefore(from) || to.isAfter(award.endsOn())) {
			problems.add(ProblemCode.INVALID, "The line ends before it starts, or after the award does",
					path.then("endsOn"));
		}
	}

}
