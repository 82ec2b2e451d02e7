package org.networkmaturity.bench.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.networkmaturity.access.Actor;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.funding.AllocationRound;
import org.networkmaturity.funding.FundingAllocation;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.Spend;
import org.networkmaturity.funding.SpendCategory;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Two awards for an area, of two lines each: something is allocated to every
 * neighbourhood, and spent for it in each category.
 */
final class Funds {

	private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);

	private static final LocalDate LAST = LocalDate.of(2020, 3, 31);

	private static final Stamp STAMP = new Stamp(Instant.parse("2020-04-01T12:00:00Z"),
			new Actor("bench", "A finance officer", null));

	private static final Call CALL = new Call("bench", "");

	private Funds() {
	}

	static List<FundingAward> of(Commissioner commissioner, List<Neighbourhood> neighbourhoods) {
		return IntStream.rangeClosed(1, 2).mapToObj((number) -> {
			String id = FundingAward.PREFIX + commissioner.odsCode().toLowerCase(Locale.ROOT) + "-" + number;
			List<FundingLine> lines = IntStream.rangeClosed(1, 2)
				.mapToObj((line) -> FundingLine.of(id, line, "Recipient " + line, null, List.of(),
						"Development of the neighbourhoods", BigDecimal.valueOf(500_000), null, null, null))
				.toList();
			FundingAward award = new FundingAward(id, 0, "Award " + number, "NHS England", commissioner.id(),
					BigDecimal.valueOf(1_000_000), false, false, FIRST, LAST, null, List.of(), lines, Set.of(), null,
					STAMP, STAMP.at(), CALL);
			return spent(award, neighbourhoods);
		}).toList();
	}

	private static FundingAward spent(FundingAward award, List<Neighbourhood> neighbourhoods) {
		FundingAward next = award;
		for (FundingLine line : award.lines()) {
			next = next.allocated(next.line(line.id()),
					new AllocationRound(neighbourhoods.stream()
						.map((each) -> new FundingAllocation(each.id(), BigDecimal.valueOf(10_000)))
						.toList(), null, STAMP, CALL));
			for (int i = 0; i < neighbourhoods.size(); i++) {
				next = next.spent(next.line(line.id()),
						new Spend("spd_%s-%d".formatted(line.id().substring(4), i), FIRST.plusDays(7L * i),
								BigDecimal.valueOf(100_000 + 1_999L * i, 2),
								SpendCategory.values()[i % SpendCategory.values().length], "Spend " + i,
								neighbourhoods.get(i).id(), null, null, STAMP, CALL));
			}
		}
		return next;
	}

}
