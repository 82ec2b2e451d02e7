package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which neighbourhoods; what is given must all hold.
 *
 * @param commissioner the code of whose they are
 * @param federationId the federation that they work with
 * @param localityId where their practices meet
 * @param nameContains part of the name
 * @param odsCode the network's code
 * @param listSizeBand where the list size lies
 * @param hasBaseline whether a baseline is agreed in the edition in force
 * @param asOf the day on which all this holds; null for today
 */
record NeighbourhoodFilter(@Nullable String commissioner, @Nullable String federationId, @Nullable String localityId,
		@Nullable String nameContains, @Nullable String odsCode, @Nullable ListSizeBand listSizeBand,
		@Nullable Boolean hasBaseline, @Nullable LocalDate asOf) {

	static final NeighbourhoodFilter NONE = new NeighbourhoodFilter(null, null, null, null, null, null, null, null);

}
