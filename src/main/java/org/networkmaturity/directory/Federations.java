package org.networkmaturity.directory;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every federation.
 */
@Component
public class Federations {

	private final Documents<Federation> documents;

	Federations(DocumentStore store) {
		this.documents = store.documents("federations", Federation.class);
	}

	/**
	 * The federation with this id.
	 * @param id its id
	 * @return the federation, or null where there is none
	 */
	public @Nullable Federation get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The federations with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<Federation> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<Federation> ofCommissioners(Collection<String> commissionerIds) {
		return this.documents.findSorted(Filters.in("commissionerId", commissionerIds), NameKey.FIELD);
	}

	List<Federation> namedOrOf(Collection<String> ids, Collection<String> commissionerIds) {
		return this.documents.findSorted(
				Filters.or(Filters.in("_id", ids), Filters.in("commissionerId", commissionerIds)), NameKey.FIELD);
	}

	Sequence<Federation> sequence(FederationFilter filter) {
		Bson conditions = new Conditions().ofCommissioner(filter.commissioner())
			.nameContains(filter.nameContains())
			.where(filter.asOf(), Conditions::notClosedBefore)
			.all();
		return this.documents.sequence("federations by name", conditions, NameKey.FIELD,
				(federation) -> new Keyset(federation.nameKey(), federation.id()));
	}

	/**
	 * Adds those that are not there yet.
	 * @param federations the federations
	 */
	public void addWhereAbsent(List<Federation> federations) {
		this.documents.insertWhereAbsent(federations);
	}

}
