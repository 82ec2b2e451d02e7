package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;

/**
 * A neighbourhood as a diary has it: each day on which it exists.
 */
final class NaiveNeighbourhood {

	private final String id;

	private final String name;

	private final String commissionerId;

	private final String localityId;

	private final @Nullable String federationId;

	private final List<String> formedFrom;

	private final LocalDate formedOn;

	private @Nullable LocalDate closedOn;

	private final DayByDay<Boolean> existing = new DayByDay<>();

	NaiveNeighbourhood(Neighbourhood start) {
		this(start.id(), start.name(), start.commissionerId(), start.localityId(), start.federationId(),
				start.formedFromIds(), start.formedOn());
		if (start.closedOn() != null) {
			close(start.closedOn());
		}
	}

	NaiveNeighbourhood(String id, NetworkStep.Formed step) {
		this(id, step.name(), RandomNetwork.COUNTY, step.localityId(), step.federationId(), step.formedFrom(),
				step.day());
	}

	private NaiveNeighbourhood(String id, String name, String commissionerId, String localityId,
			@Nullable String federationId, List<String> formedFrom, LocalDate formedOn) {
		this.id = id;
		this.name = name;
		this.commissionerId = commissionerId;
		this.localityId = localityId;
		this.federationId = federationId;
		this.formedFrom = formedFrom;
		this.formedOn = formedOn;
		this.existing.fill(formedOn, null, true);
	}

	void close(LocalDate last) {
		this.closedOn = last;
		this.existing.clearAfter(last);
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

	String localityId() {
		return this.localityId;
	}

	@Nullable String federationId() {
		return this.federationId;
	}

	List<String> formedFrom() {
		return this.formedFrom;
	}

	LocalDate formedOn() {
		return this.formedOn;
	}

	@Nullable LocalDate closedOn() {
		return this.closedOn;
	}

	boolean existsOn(LocalDate day) {
		return this.existing.on(day) != null;
	}

	/**
	 * Whether somebody would call it by a name, on a day or later.
	 */
	boolean goesBy(String name, LocalDate from) {
		return this.name.equalsIgnoreCase(name)
				&& DayByDay.DAYS.stream().anyMatch((day) -> day.compareTo(from) >= 0 && existsOn(day));
	}

}
