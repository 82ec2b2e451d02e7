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
 * Every commissioner.
 */
@Component
public class Commissioners {

	private final DocumentsWithOutbox<Commissioner> documents;

	Commissioners(DocumentStore store) {
		this.documents = store.documentsWithOutbox("commissioners", Commissioner.class);
	}

	/**
	 * The commissioner with this code.
	 * @param odsCode its organisation code
	 * @return the commissioner, or null where there is none
	 */
	public @Nullable Commissioner find(String odsCode) {
		return get(Commissioner.idOf(odsCode));
	}

	@Nullable Commissioner get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The commissioners with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<Commissioner> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<Commissioner> all() {
		return this.documents.findSorted(Filters.empty(), NameKey.FIELD);
	}

	List<Commissioner> named(Collection<String> organisations) {
		return this.documents.findSorted(Filters.in("_id", Commissioner.idsNamed(organisations)), NameKey.FIELD);
	}

	/**
	 * Gives a commissioner another name.
	 * @param renamed the commissioner
	 * @param event says so
	 */
	public void rename(Commissioner renamed, Message event) {
		this.documents.replace(Filters.eq(renamed.id()), renamed, event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param commissioners the commissioners
	 */
	public void addWhereAbsent(List<Commissioner> commissioners) {
		this.documents.insertWhereAbsent(commissioners);
	}

	/**
	 * Adds those that are not there yet.
	 * @param commissioners the commissioners
	 * @param event says of each that it was added
	 */
	public void addWhereAbsent(List<Commissioner> commissioners, Function<Commissioner, Message> event) {
		this.documents.insertWhereAbsent(commissioners, event);
	}

}
