package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;

/**
 * A neighbourhood that is to be formed.
 *
 * @param name its name
 * @param commissioner the code of whose network it is to be part of
 * @param localityId where its practices meet
 * @param federationId the federation that it works with; null for none
 * @param odsCode the network's organisation code; null while it has none
 * @param formedOn the first day of its existence
 * @param practices the codes of its practices
 * @param formedFrom ids of the neighbourhoods that they come from; null or empty where
 * they come from none
 * @param idempotencyKey unlike that of any other call of the same caller; null for none
 */
record FormNeighbourhoodInput(String name, String commissioner, String localityId, @Nullable String federationId,
		@Nullable String odsCode, LocalDate formedOn, List<String> practices, @Nullable List<String> formedFrom,
		@Nullable String idempotencyKey) {

	List<String> formedFromOrNone() {
		return (this.formedFrom != null) ? this.formedFrom : List.of();
	}

	Call toCall() {
		return Call.of(this.idempotencyKey, "formNeighbourhood", this.name.strip(), this.commissioner, this.localityId,
				this.federationId, this.odsCode, this.formedOn, this.practices, formedFromOrNone());
	}

}
