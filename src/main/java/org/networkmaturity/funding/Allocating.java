package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Service;

/**
 * Allocates lines to neighbourhoods, and takes allocations back.
 */
@Service
class Allocating {

	private static final int MOST_ALLOCATIONS = 2_000;

	private final LineChanges changes;

	private final Beneficiaries beneficiaries;

	Allocating(LineChanges changes, Beneficiaries beneficiaries) {
		this.changes = changes;
		this.beneficiaries = beneficiaries;
	}

	FundingPayload allocate(AllocateFundingInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "allocateFunding", input);
		return this.changes.change(input.lineId(), "lineId", caller, call, (award, line, now, problems) -> {
			problems.checkKey(input.idempotencyKey());
			check(input.allocations(), award, line, problems);
			return award.allocated(line, new AllocationRound(input.allocations(), null, now, call));
		});
	}

	private void check(List<FundingAllocation> allocations, FundingAward award, FundingLine line,
			InputProblems problems) {
		InputPath path = InputPath.input().then("allocations");
		if (allocations.isEmpty() || allocations.size() > MOST_ALLOCATIONS) {
			problems.add(ProblemCode.INVALID,
					"Name from 1 to %,d neighbourhoods; there are %,d".formatted(MOST_ALLOCATIONS, allocations.size()),
					path);
			return;
		}
		List<String> ids = allocations.stream().map(FundingAllocation::neighbourhoodId).toList();
		this.beneficiaries.check(ids, award, (position) -> path.then(Integer.toString(position), "neighbourhoodId"),
				problems);
		for (int i = 0; i < allocations.size(); i++) {
			Pounds.checkAboveZero(allocations.get(i).amount(), path.then(Integer.toString(i), "amount"), problems);
			if (ids.subList(0, i).contains(ids.get(i))) {
				problems.add(ProblemCode.DUPLICATE, "This neighbourhood is named twice: add the two up",
						path.then(Integer.toString(i), "neighbourhoodId"));
			}
		}
		BigDecimal asked = Pounds.sum(allocations.stream().map(FundingAllocation::amount));
		BigDecimal left = line.amount().subtract(line.allocated());
		if (asked.compareTo(left) > 0) {
			problems.add(ProblemCode.OVERSPENT, "%s of this line of %s remains to be allocated, and this comes to %s"
				.formatted(Pounds.text(left), Pounds.text(line.amount()), Pounds.text(asked)), path);
		}
	}

	FundingPayload release(ReleaseAllocationInput input, Caller caller) {
		Call call = Call.of(input.idempotencyKey(), "releaseAllocation", input);
		return this.changes.change(input.lineId(), "lineId", caller, call, (award, line, now, problems) -> {
			problems.checkKey(input.idempotencyKey());
			problems.checkReason(input.reason());
			InputPath amount = InputPath.input().then("amount");
			Pounds.checkAboveZero(input.amount(), amount, problems);
			BigDecimal allocated = line.allocatedTo(input.neighbourhoodId());
			if (input.amount().compareTo(allocated) > 0) {
				problems.add(ProblemCode.INVALID, "%s is allocated to this neighbourhood: no more can be taken back"
					.formatted(Pounds.text(allocated)), amount);
			}
			FundingAllocation back = new FundingAllocation(input.neighbourhoodId(), input.amount().negate());
			return award.allocated(line, new AllocationRound(List.of(back), input.reason().strip(), now, call));
		});
	}

}
