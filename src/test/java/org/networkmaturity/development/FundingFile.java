package org.networkmaturity.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.funding.AllocationRound;
import org.networkmaturity.funding.FundingAllocation;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.FundingCondition;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.FundingPartner;
import org.networkmaturity.funding.Spend;
import org.networkmaturity.funding.SpendCategory;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Awards as their YAML file has them. Each, and each entry, was entered at the end of its
 * day.
 *
 * @param awards in any order
 */
record FundingFile(List<Entry> awards) {

	private static final Call CALL = new Call("sample", "");

	List<FundingAward> toAwards() {
		return this.awards.stream().map(Entry::toAward).toList();
	}

	private static Stamp evening(LocalDate day, String organisation) {
		return new Stamp(day.atTime(LocalTime.of(19, 0)).toInstant(ZoneOffset.UTC),
				new Actor("sample", "The sample network", organisation));
	}

	private static @Nullable String federationId(@Nullable String key) {
		return (key != null) ? "fed_" + key : null;
	}

	private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	record Entry(String key, String title, String funder, String commissioner, BigDecimal headline,
			@Nullable Boolean headlineIsAtLeast, LocalDate startsOn, LocalDate endsOn, LocalDate enteredOn,
			String source, @Nullable List<FundingCondition> conditions, List<LineEntry> lines,
			@Nullable List<AllocationEntry> allocations, @Nullable List<SpendEntry> spends) {

		FundingAward toAward() {
			String id = FundingAward.PREFIX + this.key;
			Stamp entered = evening(this.enteredOn, this.commissioner);
			List<FundingLine> all = new ArrayList<>();
			this.lines.forEach((line) -> all.add(line.toLine(id, all.size() + 1)));
			FundingAward award = new FundingAward(id, 0, this.title, this.funder, Commissioner.idOf(this.commissioner),
					this.headline, Boolean.TRUE.equals(this.headlineIsAtLeast), false, this.startsOn, this.endsOn,
					this.source, listOrEmpty(this.conditions), all, Set.of(), null, entered, entered.at(), CALL);
			for (AllocationEntry allocation : listOrEmpty(this.allocations)) {
				award = award.allocated(award.lines().get(allocation.line() - 1),
						allocation.toRound(evening(allocation.on(), this.commissioner)));
			}
			List<Change> changes = new ArrayList<>();
			for (SpendEntry spend : listOrEmpty(this.spends)) {
				changes.addAll(
						spend.toChanges(award.lines().get(spend.line() - 1).id(), changes.size(), this.commissioner));
			}
			changes.sort(Comparator.comparing((change) -> change.spend().recorded().at()));
			for (Change change : changes) {
				award = award.spent(award.lines().get(change.line() - 1), change.spend());
			}
			return award;
		}

	}

	private record Change(int line, Spend spend) {
	}

	record LineEntry(String recipient, @Nullable String federation, @Nullable List<PartnerEntry> partners,
			BigDecimal amount, @Nullable Double inKindDaysPerWeek, @Nullable LocalDate startsOn,
			@Nullable LocalDate endsOn, String purpose) {

		FundingLine toLine(String awardId, int number) {
			return FundingLine.of(awardId, number, this.recipient, federationId(this.federation),
					listOrEmpty(this.partners).stream()
						.map((partner) -> new FundingPartner(partner.name(), federationId(partner.federation())))
						.toList(),
					this.purpose, this.amount, this.inKindDaysPerWeek, this.startsOn, this.endsOn);
		}

	}

	record PartnerEntry(String name, @Nullable String federation) {
	}

	record AllocationEntry(int line, LocalDate on, Map<String, BigDecimal> amounts) {

		AllocationRound toRound(Stamp made) {
			return new AllocationRound(this.amounts.entrySet()
				.stream()
				.map((amount) -> new FundingAllocation(NetworkFile.neighbourhoodId(amount.getKey()), amount.getValue()))
				.toList(), null, made, CALL);
		}

	}

	record SpendEntry(int line, LocalDate on, BigDecimal amount, SpendCategory category, String description,
			@Nullable String neighbourhood, @Nullable LocalDate reversedOn, @Nullable String reason) {

		List<Change> toChanges(String lineId, int number, String organisation) {
			String id = lineId.replaceFirst("^fln_", "spd_") + "-" + number;
			Spend spend = new Spend(id, this.on, this.amount, this.category, this.description,
					(this.neighbourhood != null) ? NetworkFile.neighbourhoodId(this.neighbourhood) : null, null, null,
					evening(this.on, organisation), CALL);
			if (this.reversedOn == null || this.reason == null) {
				return List.of(new Change(this.line, spend));
			}
			return List.of(new Change(this.line, spend), new Change(this.line, spend.reversed(id + "r", this.reversedOn,
					this.reason, evening(this.reversedOn, organisation), CALL)));
		}

	}

}
