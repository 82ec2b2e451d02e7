package org.networkmaturity.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which practices; what is given must all hold.
 *
 * @param commissioner the code of whose they are
 * @param neighbourhoodId where they are today
 * @param nameContains part of the name
 * @param status whether they are open
 */
record PracticeFilter(@Nullable String commissioner, @Nullable String neighbourhoodId, @Nullable String nameContains,
		@Nullable PracticeStatus status) {

	static final PracticeFilter NONE = new PracticeFilter(null, null, null, null);

}
