package org.networkmaturity.directory;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every commissioner.
 */
@Component
public class Commissioners {

	private final Documents<Commissioner> documents;

	Commissioners(DocumentStore store) {
		this.documents = store.documents("commissioners", Commissioner.class);
	}

	@Nullable Commissioner get(String id) {
		return this.documents.get(id);
	}

	List<Commissioner> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<Commissioner> all() {
		return this.documents.findSorted(Filters.empty(), NameKey.FIELD, true, 0);
	}

	List<Commissioner> named(Collection<String> organisations) {
		List<String> ids = organisations.stream().map(Commissioner::idOf).toList();
		return this.documents.findSorted(Filters.or(Filters.in("_id", organisations), Filters.in("_id", ids)),
				NameKey.FIELD, true, 0);
	}

	/**
	 * Adds those that are not there yet.
	 * @param commissioners the commissioners
	 */
	public void addWhereAbsent(List<Commissioner> commissioners) {
		this.documents.insertWhereAbsent(commissioners);
	}

}
