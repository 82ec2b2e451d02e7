package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.networkmaturity.access.Actor;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * As much money as a test wants: awards of a year, each for its own neighbourhoods.
 */
public final class NationalFunds {

	private static final int AWARDS = 12;

	private static final int LINES = 5;

	private final FundingAwards awards;

	private BigDecimal spent = BigDecimal.ZERO;

	public NationalFunds(FundingAwards awards) {
		this.awards = awards;
	}

	/**
	 * Stores the awards.
	 * @param commissioner the code of the commissioner whose they are
	 * @param neighbourhoodIds whom they are for
	 * @param spends how many spends there are of each line
	 */
	public void store(String commissioner, List<String> neighbourhoodIds, int spends) {
		for (int i = 0; i < AWARDS; i++) {
			int share = neighbourhoodIds.size() / AWARDS;
			this.awards.addWhereAbsent(
					List.of(award(commissioner, i, neighbourhoodIds.subList(i * share, (i + 1) * share), spends)));
		}
	}

	private FundingAward award(String commissioner, int number, List<String> neighbourhoodIds, int spends) {
		String id = "awd_%s-%d".formatted(commissioner.toLowerCase(Locale.ROOT), number);
		Call call = new Call("test", "");
		Stamp stamp = new Stamp(Instant.parse("2021-01-01T12:00:00Z"), new Actor("test", null, null));
		List<FundingLine> lines = IntStream.rangeClosed(1, LINES)
			.mapToObj((i) -> FundingLine.of(id, i, "Recipient " + i, null, List.of(), "Development",
					BigDecimal.valueOf(10_000_000), null, null, null))
			.toList();
		FundingAward award = new FundingAward(id, 0, "Award " + number, "NHS England", Commissioner.idOf(commissioner),
				BigDecimal.valueOf(50_000_000), false, false, LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31), null,
				List.of(), lines, Set.of(), null, stamp, stamp.at(), call);
		for (int i = 0; i < LINES * spends; i++) {
			FundingLine line = award.lines().get(i % LINES);
			if (line.recent().size() >= 2 * FundingLine.PAGE) {
				this.awards.write(line);
				award = award.turned(line);
				line = award.lines().get(i % LINES);
			}
			BigDecimal amount = BigDecimal.valueOf(100 + i, 2);
			this.spent = this.spent.add(amount);
			award = award.spent(line,
					new Spend("spd_%s-%d".formatted(line.id().substring(4), i),
							LocalDate.of(2020, 4, 1).plusDays(i % 365), amount,
							SpendCategory.values()[i % SpendCategory.values().length], "Spend " + i,
							neighbourhoodIds.get(i % neighbourhoodIds.size()), null, null, stamp, call));
		}
		return award;
	}

	/**
	 * What was spent of all of them.
	 * @return pounds
	 */
	public BigDecimal spent() {
		return this.spent;
	}

}
