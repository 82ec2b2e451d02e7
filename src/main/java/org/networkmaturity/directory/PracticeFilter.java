package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which practices; what is given must all hold.
 *
 * @param commissioner the code of whose they are
 * @param neighbourhoodId where they are on the day
 * @param nameContains part of the name
 * @param status whether they are open
 * @param asOf the day on which they are in that neighbourhood; null for today
 */
record PracticeFilter(@Nullable String commissioner, @Nullable String neighbourhoodId, @Nullable String nameContains,
		@Nullable PracticeStatus status, @Nullable LocalDate asOf) {

	static final PracticeFilter NONE = new PracticeFilter(null, null, null, null, null);

}
