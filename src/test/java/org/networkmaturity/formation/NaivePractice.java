package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeStatus;

/**
 * A practice as a diary has it: for each day where it was, and how large.
 */
final class NaivePractice {

	private final String code;

	private final String name;

	private final String commissionerId;

	private final DayByDay<Boolean> open = new DayByDay<>();

	private final DayByDay<String> neighbourhoods = new DayByDay<>();

	private final SortedSet<LocalDate> joined = new TreeSet<>();

	private final DayByDay<String> federations = new DayByDay<>();

	private final DayByDay<Integer> listSizes = new DayByDay<>();

	NaivePractice(Practice start) {
		this.code = start.odsCode();
		this.name = start.name();
		this.commissionerId = start.commissionerId();
		if (start.closedOn() != null || start.status() != PracticeStatus.CLOSED) {
			this.open.fill(start.openedOn(), start.closedOn(), true);
		}
		start.memberships().forEach((each) -> {
			this.neighbourhoods.fill(each.from(), each.to(), each.neighbourhoodId());
			this.joined.add(each.from());
		});
		start.federations().forEach((each) -> this.federations.fill(each.from(), each.to(), each.federationId()));
		count(start.listSizes());
	}

	private void count(List<ListSize> counts) {
		Integer latest = null;
		for (LocalDate day : DayByDay.DAYS) {
			for (ListSize count : counts) {
				latest = count.on().equals(day) ? Integer.valueOf(count.patients()) : latest;
			}
			if (latest != null) {
				this.listSizes.set(day, latest);
			}
		}
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	String commissionerId() {
		return this.commissionerId;
	}

	@Nullable String neighbourhoodOn(LocalDate day) {
		return this.neighbourhoods.on(day);
	}

	@Nullable String federationOn(LocalDate day) {
		return this.federations.on(day);
	}

	@Nullable Integer listSizeOn(LocalDate day) {
		return this.listSizes.on(day);
	}

	/**
	 * Why it cannot join a neighbourhood on a day.
	 */
	@Nullable String objection(String neighbourhoodId, LocalDate day) {
		if (this.open.on(day) == null) {
			return "WRONG_STATUS";
		}
		if (neighbourhoodId.equals(neighbourhoodOn(day))) {
			return "DUPLICATE";
		}
		return this.joined.tailSet(day).isEmpty() ? null : "OUT_OF_ORDER";
	}

	void join(String neighbourhoodId, LocalDate day) {
		this.neighbourhoods.clearAfter(day.minusDays(1));
		DayByDay.DAYS.stream()
			.filter((each) -> !each.isBefore(day) && this.open.on(each) != null)
			.forEach((each) -> this.neighbourhoods.set(each, neighbourhoodId));
		this.joined.add(day);
	}

	/**
	 * Whether it is in a neighbourhood on any day after one, and open on any.
	 */
	boolean isStillThereAfter(LocalDate day, String neighbourhoodId) {
		List<LocalDate> later = DayByDay.DAYS.stream().filter((each) -> each.isAfter(day)).toList();
		return later.stream().anyMatch((each) -> this.open.on(each) != null)
				&& later.stream().anyMatch((each) -> neighbourhoodId.equals(neighbourhoodOn(each)));
	}

	/**
	 * Its memberships in the shape of the answer.
	 */
	List<Map<String, @Nullable Object>> memberships() {
		List<Map<String, @Nullable Object>> memberships = new ArrayList<>();
		for (LocalDate first : this.joined) {
			String id = neighbourhoodOn(first);
			LocalDate last = first;
			while (last != null && id != null && id.equals(neighbourhoodOn(last.plusDays(1)))
					&& !this.joined.contains(last.plusDays(1))) {
				last = last.equals(DayByDay.DAYS.getLast()) ? null : last.plusDays(1);
			}
			Map<String, @Nullable Object> membership = new HashMap<>();
			membership.put("neighbourhood", Map.of("id", String.valueOf(id)));
			membership.put("from", first.toString());
			membership.put("to", (last != null) ? last.toString() : null);
			memberships.add(membership);
		}
		return memberships;
	}

}
