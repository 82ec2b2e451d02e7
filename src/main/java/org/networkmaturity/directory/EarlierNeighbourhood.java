package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood as it was known before something else was recorded.
 *
 * @param until from this instant on something else was known
 * @param name its name
 * @param odsCode the network's organisation code; null while it had none
 * @param commissionerId whose network it was part of
 * @param localityId where its practices met
 * @param federationId the federation that it worked with; null where there was none
 * @param formedOn the first day of its existence
 * @param closedOn the last day of its existence; null where none was known
 */
public record EarlierNeighbourhood(Instant until, String name, @Nullable String odsCode, String commissionerId,
		String localityId, @Nullable String federationId, LocalDate formedOn, @Nullable LocalDate closedOn) {

	static EarlierNeighbourhood of(Neighbourhood known, Instant until) {
		return new EarlierNeighbourhood(until, known.name(), known.odsCode(), known.commissionerId(),
				known.localityId(), known.federationId(), known.formedOn(), known.closedOn());
	}

}
