package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What people do to a network: rather what makes sense, and rather in the order of time,
 * but often enough what does not.
 */
final class RandomSteps {

	private static final List<String> NAMES = List.of("Ash", "beech", "Cedar", "Elm", "Fir", "hazel", "Larch", "Oak",
			"Pine", "Rowan", "willow", "ASH", "Beech", "OLD MILL", "Quarry");

	private final Random random;

	private final RandomDays days;

	private final NaiveNetwork network;

	RandomSteps(Random random, RandomDays days, NaiveNetwork network) {
		this.random = random;
		this.days = days;
		this.network = network;
	}

	/**
	 * The next step.
	 * @param progress how much has happened of what is to happen, 0 to 1
	 * @param key an idempotency key
	 */
	NetworkStep next(double progress, String key) {
		LocalDate day = isLikely(3, 4) ? this.days.around(progress) : this.days.any();
		int kind = this.random.nextInt(10);
		if (kind < 4) {
			return formed(day, key);
		}
		if (kind < 8) {
			return new NetworkStep.Moved(one(practices(day)).code(),
					one(neighbourhoods((each) -> each.closedOn() == null)).id(), day);
		}
		return closed(day);
	}

	/**
	 * To be closed on a day, or about when its last practice leaves.
	 */
	private NetworkStep closed(LocalDate day) {
		NaiveNeighbourhood neighbourhood = one(
				neighbourhoods((each) -> each.closedOn() == null && this.network.isEmptyAfter(day, each)));
		LocalDate last = this.network.lastDayWithPractices(neighbourhood);
		return new NetworkStep.Closed(neighbourhood.id(),
				(last == null || last.equals(DayByDay.DAYS.getLast()) || isLikely(1, 3)) ? day
						: last.minusDays(this.random.nextInt(2)));
	}

	private NetworkStep formed(LocalDate day, String key) {
		List<NaivePractice> practices = isLikely(1, 2) ? some(practices(day)) : ofOthers(day);
		LocalDate before = isLikely(3, 4) ? day : day.minusDays(1);
		Stream<String> origins = practices.stream()
			.map((each) -> each.neighbourhoodOn(before))
			.flatMap(Stream::ofNullable);
		Stream<String> more = isLikely(1, 8) ? Stream.of(one(neighbourhoods((each) -> true)).id()) : Stream.of();
		List<NaiveFederation> federations = this.network.federations()
			.stream()
			.filter((each) -> each.commissionerId().equals(RandomNetwork.COUNTY))
			.toList();
		return new NetworkStep.Formed(key, one(NAMES), RandomNetwork.LOCALITIES.get(this.random.nextInt(2)),
				isLikely(1, 2) ? one(federations).id() : null, day,
				practices.stream().map(NaivePractice::code).toList(),
				isLikely(5, 6) ? Stream.concat(origins, more).distinct().toList() : List.of());
	}

	/**
	 * All the practices of one or two neighbourhoods; some practices where there are
	 * none.
	 */
	private List<NaivePractice> ofOthers(LocalDate day) {
		List<NaiveNeighbourhood> others = some(neighbourhoods((each) -> each.existsOn(day)));
		List<NaivePractice> theirs = others.stream()
			.limit(2)
			.flatMap((each) -> this.network.practicesOn(day, each).stream())
			.toList();
		return theirs.isEmpty() ? some(practices(day)) : theirs;
	}

	private List<NaivePractice> practices(LocalDate day) {
		return rather(this.network.practices()
			.stream()
			.filter((each) -> each.commissionerId().equals(RandomNetwork.COUNTY))
			.toList(), (each) -> each.objection("", day) == null);
	}

	private List<NaiveNeighbourhood> neighbourhoods(Predicate<NaiveNeighbourhood> sensible) {
		return rather(this.network.neighbourhoods()
			.stream()
			.filter((each) -> each.commissionerId().equals(RandomNetwork.COUNTY))
			.toList(), sensible);
	}

	private <T> List<T> rather(List<T> all, Predicate<T> sensible) {
		List<T> some = all.stream().filter(sensible).toList();
		return (some.isEmpty() || isLikely(1, 3)) ? all : some;
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private <T> List<T> some(List<T> list) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(list.size(), 1 + this.random.nextInt(4)));
	}

	private boolean isLikely(int times, int outOf) {
		return this.random.nextInt(outOf) < times;
	}

}
