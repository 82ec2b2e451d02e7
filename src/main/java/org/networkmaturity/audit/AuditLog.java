package org.networkmaturity.audit;

import java.util.Collection;
import java.util.List;

import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every event. Nothing here changes one or takes one away.
 */
@Component
class AuditLog {

	private static final String ID = "_id";

	private final DocumentStore store;

	private final Documents<AuditEvent> documents;

	AuditLog(DocumentStore store) {
		this.store = store;
		this.documents = store.documents(DocumentStore.MESSAGES, AuditEvent.class);
	}

	void add(AuditEvent event) {
		this.documents.insertIfAbsent(event);
	}

	/**
	 * The events with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	List<AuditEvent> getAll(Collection<String> ids) {
		this.store.deliverMessages();
		return this.documents.getAll(ids);
	}

	/**
	 * The events that match, latest first, those included that a process left behind as
	 * it died.
	 * @param filter which
	 * @return the sequence
	 */
	Sequence<AuditEvent> sequence(AuditFilter filter) {
		this.store.deliverMessages();
		return this.documents
			.sequence("audit events by time", filter.conditions(), ID, (event) -> new Keyset(event.id(), event.id()))
			.reversed();
	}

}
