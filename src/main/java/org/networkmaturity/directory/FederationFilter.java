package org.networkmaturity.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which federations; what is given must all hold.
 *
 * @param commissioner the code of whose they are
 * @param nameContains part of the name
 */
record FederationFilter(@Nullable String commissioner, @Nullable String nameContains) {

	static final FederationFilter NONE = new FederationFilter(null, null);

}
