package org.networkmaturity.formation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.StatedSize;

/**
 * A federation as a diary has it: each day until it closes, and how large a document says
 * that it is.
 */
final class NaiveFederation {

	private final String id;

	private final String name;

	private final String commissionerId;

	private final DayByDay<Boolean> existing = new DayByDay<>();

	private final DayByDay<StatedSize> stated = new DayByDay<>();

	NaiveFederation(Federation start) {
		this.id = start.id();
		this.name = start.name();
		this.commissionerId = start.commissionerId();
		this.existing.fill(null, start.closedOn(), true);
		StatedSize latest = null;
		for (LocalDate day : DayByDay.DAYS) {
			for (StatedSize size : start.statedSizes()) {
				latest = size.asAt().equals(day) ? size : latest;
			}
			if (latest != null && existsOn(day)) {
				this.stated.set(day, latest);
			}
		}
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String commissionerId() {
		return this.commissionerId;
	}

	boolean existsOn(LocalDate day) {
		return this.existing.on(day) != null;
	}

	@Nullable StatedSize statedOn(LocalDate day) {
		return this.stated.on(day);
	}

}
