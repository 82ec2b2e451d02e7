package org.networkmaturity.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Locality;

/**
 * Which neighbourhoods are looked at together: exactly one of these says it.
 *
 * @param commissioner all of the commissioner with this organisation code
 * @param federationId all that work with this federation
 * @param localityId all of this locality
 * @param neighbourhoodIds these
 */
record MaturityScope(@Nullable String commissioner, @Nullable String federationId, @Nullable String localityId,
		@Nullable List<String> neighbourhoodIds) {

	static MaturityScope of(Commissioner commissioner) {
		return new MaturityScope(commissioner.odsCode(), null, null, null);
	}

	static MaturityScope of(Federation federation) {
		return new MaturityScope(null, federation.id(), null, null);
	}

	static MaturityScope of(Locality locality) {
		return new MaturityScope(null, null, locality.id(), null);
	}

}
