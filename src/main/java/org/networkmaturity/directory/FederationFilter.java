package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which federations; what is given must all hold.
 *
 * @param commissioner the code of whose they are
 * @param nameContains part of the name
 * @param asOf a day on which they exist; null for all that there ever were
 */
record FederationFilter(@Nullable String commissioner, @Nullable String nameContains, @Nullable LocalDate asOf) {

	static final FederationFilter NONE = new FederationFilter(null, null, null);

}
