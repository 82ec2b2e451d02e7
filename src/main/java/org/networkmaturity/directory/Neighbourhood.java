package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;

/**
 * A neighbourhood, nationally a Primary Care Network. Which practices are in it is kept
 * with the practices.
 *
 * @param id its id
 * @param name its name
 * @param nameKey its name as it is sorted and searched by
 * @param odsCode the network's organisation code; null while it has none
 * @param commissionerId whose network it is part of
 * @param localityId where its practices meet
 * @param federationId the federation that it works with; null where there is none
 * @param formedOn the first day of its existence
 * @param closedOn the last day of its existence; null while it exists
 * @param formedFromIds neighbourhoods that it was split or merged from
 */
public record Neighbourhood(@BsonId String id, String name, String nameKey, @Nullable String odsCode,
		String commissionerId, String localityId, @Nullable String federationId, LocalDate formedOn,
		@Nullable LocalDate closedOn, List<String> formedFromIds) implements Node {

	/** What ids of neighbourhoods begin with. */
	public static final String PREFIX = "nbh_";

	public Neighbourhood {
		formedFromIds = List.copyOf(formedFromIds);
	}

	/**
	 * A neighbourhood as it is formed.
	 * @param key unique among neighbourhoods; the id follows from it
	 * @param name its name
	 * @param odsCode the network's organisation code; null while it has none
	 * @param commissionerId whose network it is part of
	 * @param localityId where its practices meet
	 * @param federationId the federation that it works with; null where there is none
	 * @param formedOn the first day of its existence
	 * @param formedFromIds neighbourhoods that it was split or merged from
	 * @return the neighbourhood
	 */
	public static Neighbourhood of(String key, String name, @Nullable String odsCode, String commissionerId,
			String localityId, @Nullable String federationId, LocalDate formedOn, List<String> formedFromIds) {
		return new Neighbourhood(PREFIX + key, name, NameKey.of(name), odsCode, commissionerId, localityId,
				federationId, formedOn, null, formedFromIds);
	}

	/**
	 * Whether it exists on a day.
	 * @param day the day
	 * @return whether it was formed by then, and not closed before
	 */
	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.formedOn) && (this.closedOn == null || !day.isAfter(this.closedOn));
	}

	/**
	 * The organisations of which a token must act for one to reach this neighbourhood:
	 * its commissioner, its locality and its federation.
	 * @return ODS codes and ids
	 */
	public List<String> organisations() {
		List<String> organisations = new ArrayList<>(Commissioner.organisations(this.commissionerId));
		organisations.add(this.localityId);
		if (this.federationId != null) {
			organisations.add(this.federationId);
		}
		return organisations;
	}

}
