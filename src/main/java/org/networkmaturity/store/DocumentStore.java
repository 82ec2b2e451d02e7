package org.networkmaturity.store;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.client.MongoDatabase;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The database, as collections of records. Whoever has it has a store that is prepared.
 */
@Component
public class DocumentStore {

	/** Where messages are delivered to. */
	public static final String MESSAGES = "auditEvents";

	private final MongoDatabase database;

	private final StoreExceptions exceptions;

	private final Changes changes;

	private final Collection<Outbox> outboxes = new ConcurrentLinkedQueue<>();

	DocumentStore(MongoDatabaseFactory database, StoreArrival arrival, StorePreparation preparation, Changes changes) {
		this.database = database.getMongoDatabase();
		arrival.await(this.database.getName());
		if (preparation.prepare()) {
			changes.renew();
		}
		else {
			changes.begin();
		}
		this.changes = changes;
		this.exceptions = new StoreExceptions(database.getExceptionTranslator());
	}

	/**
	 * The documents of one collection, which are written without messages.
	 * @param collection the collection's name
	 * @param type the record that a document is; its {@code _id} is a text
	 * @param <T> the record
	 * @return the documents
	 */
	public <T> Documents<T> documents(String collection, Class<T> type) {
		return new Documents<>(this.database.getCollection(collection, type), this.exceptions, this.changes);
	}

	/**
	 * The documents of one collection, which may be written with messages.
	 * @param collection the collection's name
	 * @param type the record that a document is; its {@code _id} is a text
	 * @param <T> the record
	 * @return the documents
	 */
	public <T> DocumentsWithOutbox<T> documentsWithOutbox(String collection, Class<T> type) {
		Outbox outbox = new Outbox(this.database, collection, MESSAGES, this.exceptions);
		this.outboxes.add(outbox);
		return new DocumentsWithOutbox<>(this.database.getCollection(collection, type), outbox, this.exceptions,
				this.changes);
	}

	/**
	 * Delivers every message that was written and not delivered, since a process died or
	 * the store failed: one query for each collection that has messages.
	 */
	public void deliverMessages() {
		this.outboxes.forEach(Outbox::deliverAll);
	}

}
