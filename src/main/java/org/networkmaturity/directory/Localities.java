package org.networkmaturity.directory;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;

import org.springframework.stereotype.Component;

/**
 * Every locality.
 */
@Component
public class Localities {

	private final DocumentsWithOutbox<Locality> documents;

	Localities(DocumentStore store) {
		this.documents = store.documentsWithOutbox("localities", Locality.class);
	}

	/**
	 * The locality with this id.
	 * @param id its id
	 * @return the locality, or null where there is none
	 */
	public @Nullable Locality get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The localities with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<Locality> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	/**
	 * The localities of these commissioners.
	 * @param commissionerIds ids of commissioners
	 * @return they, by name
	 */
	public List<Locality> ofCommissioners(Collection<String> commissionerIds) {
		return this.documents.findSorted(Filters.in("commissionerId", commissionerIds), NameKey.FIELD);
	}

	List<Locality> namedOrOf(Collection<String> ids, Collection<String> commissionerIds) {
		return this.documents.findSorted(
				Filters.or(Filters.in("_id", ids), Filters.in("commissionerId", commissionerIds)), NameKey.FIELD);
	}

	/**
	 * Adds those that are not there yet.
	 * @param localities the localities
	 */
	public void addWhereAbsent(List<Locality> localities) {
		this.documents.insertWhereAbsent(localities);
	}

	/**
	 * Adds those that are not there yet.
	 * @param localities the localities
	 * @param event says of each that it was added
	 */
	public void addWhereAbsent(List<Locality> localities, Function<Locality, Message> event) {
		this.documents.insertWhereAbsent(localities, event);
	}

}
