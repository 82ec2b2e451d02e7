package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every neighbourhood.
 */
@Component
public class Neighbourhoods {

	static final String BY_NAME = "neighbourhoods by name";

	private final Documents<Neighbourhood> documents;

	Neighbourhoods(DocumentStore store) {
		this.documents = store.documents("neighbourhoods", Neighbourhood.class);
		for (String owner : List.of("commissionerId", "localityId", "federationId")) {
			this.documents.index(Indexes.ascending(owner, NameKey.FIELD, "_id"), new IndexOptions());
		}
		this.documents.index(Indexes.ascending(NameKey.FIELD, "_id"), new IndexOptions());
		this.documents.index(Indexes.ascending("odsCode"), new IndexOptions().unique(true).sparse(true));
	}

	/**
	 * The neighbourhood with this id.
	 * @param id its id
	 * @return the neighbourhood, or null where there is none
	 */
	public @Nullable Neighbourhood get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The neighbourhoods with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<Neighbourhood> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	/**
	 * The neighbourhoods of these commissioners that exist on a day.
	 * @param ids ids of commissioners
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofCommissioners(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("commissionerId", ids), day);
	}

	/**
	 * The neighbourhoods of these localities that exist on a day.
	 * @param ids ids of localities
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofLocalities(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("localityId", ids), day);
	}

	/**
	 * The neighbourhoods of these federations that exist on a day.
	 * @param ids ids of federations
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofFederations(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("federationId", ids), day);
	}

	List<Neighbourhood> existing(Bson filter, LocalDate day) {
		return this.documents.findSorted(Filters.and(filter, existsOn(day)), NameKey.FIELD);
	}

	Sequence<Neighbourhood> existingByName(Bson filter, LocalDate day) {
		return this.documents.sequence(BY_NAME, Filters.and(filter, existsOn(day)), NameKey.FIELD,
				Neighbourhoods::byName);
	}

	static Keyset byName(Neighbourhood neighbourhood) {
		return new Keyset(neighbourhood.nameKey(), neighbourhood.id());
	}

	private static Bson existsOn(LocalDate day) {
		return Filters.and(Filters.lte("formedOn", day), Conditions.notClosedBefore(day));
	}

	/**
	 * Adds those that are not there yet.
	 * @param neighbourhoods the neighbourhoods
	 */
	public void addWhereAbsent(List<Neighbourhood> neighbourhoods) {
		this.documents.insertWhereAbsent(neighbourhoods);
	}

}
