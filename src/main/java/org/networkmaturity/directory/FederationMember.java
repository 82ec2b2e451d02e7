package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Of a practice, what tells to which federation's size it adds how much.
 *
 * @param id its id
 * @param federations its times in federations, oldest first
 * @param listSizes its list sizes and their corrections, oldest first
 */
public record FederationMember(@BsonId String id, List<FederationMembership> federations, List<ListSize> listSizes) {

	/** What it takes of a practice's document. */
	static final List<String> FIELDS = List.of("federations", "listSizes");

	public FederationMember {
		federations = List.copyOf(federations);
		listSizes = List.copyOf(listSizes);
	}

	@Nullable String federationIdOn(LocalDate day) {
		return Dated.on(this.federations, day).map(FederationMembership::federationId).orElse(null);
	}

}
