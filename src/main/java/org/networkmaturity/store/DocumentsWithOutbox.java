package org.networkmaturity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * The documents of one collection, which may be written with messages: a change and its
 * message are one write, and two further commands deliver the message.
 *
 * @param <T> the record that a document is
 */
public final class DocumentsWithOutbox<T> extends Documents<T> {

	private final Outbox outbox;

	DocumentsWithOutbox(MongoCollection<T> collection, Outbox outbox, StoreExceptions exceptions, Changes changes) {
		super(collection, exceptions, changes);
		this.outbox = outbox;
	}

	/**
	 * Stores a document unless its id is taken.
	 * @param document the document
	 * @param message written with it
	 * @return whether it was stored; false where its id or another unique value is taken
	 */
	public boolean insertIfAbsent(T document, Message message) {
		BsonDocument both = this.outbox.with(encoded(document), message);
		return delivered(unlessTaken(() -> raw().insertOne(both).wasAcknowledged()), idOf(both), message);
	}

	/**
	 * Stores those documents whose ids are not taken yet, and leaves the others as they
	 * are.
	 * @param documents the documents
	 * @param message of each, written with it
	 * @return whether all were stored; false where an id or another unique value was
	 * taken
	 */
	public boolean insertWhereAbsent(List<T> documents, Function<T, Message> message) {
		if (documents.isEmpty()) {
			return true;
		}
		List<BsonDocument> both = documents.stream()
			.map((document) -> this.outbox.with(encoded(document), message.apply(document)))
			.toList();
		boolean all = written(() -> insertWhereAbsent(raw(), both));
		this.outbox.deliverAll(both.stream().map(DocumentsWithOutbox::idOf).toList());
		return all;
	}

	/**
	 * Changes the one document that matches.
	 * @param id its id
	 * @param filter the id, and what else must hold for the change to be right
	 * @param change what to change
	 * @param message written with it
	 * @return whether there was one that matches
	 */
	public boolean update(String id, Bson filter, Bson change, Message message) {
		return delivered(update(filter, this.outbox.with(change, message)), new BsonString(id), message);
	}

	/**
	 * Puts a document in the place of the one that matches.
	 * @param filter the id, and what else must hold for it to be right
	 * @param document the new document, with the same id
	 * @param message written with it
	 * @return whether there was one that matches
	 */
	public boolean replace(Bson filter, T document, Message message) {
		BsonDocument next = encoded(document);
		return delivered(update(filter, this.outbox.with(replacement(next), message)), idOf(next), message);
	}

	/**
	 * Puts each document in the place of the one that matches, all with one command.
	 * @param documents the new documents
	 * @param filter of each the id, and what else must hold for it to be right
	 * @param message of each, written with it
	 * @return whether there was one that matches for each
	 */
	public boolean replaceAll(List<T> documents, Function<T, Bson> filter, Function<T, Message> message) {
		List<BsonValue> ids = new ArrayList<>();
		boolean all = updateAll(documents, filter, (document) -> {
			BsonDocument next = encoded(document);
			ids.add(idOf(next));
			return this.outbox.with(replacement(next), message.apply(document));
		});
		this.outbox.deliverAll(ids);
		return all;
	}

	/**
	 * Changes the one document that matches, or creates it where there is none with its
	 * id.
	 * @param id its id
	 * @param filter the id, and what else must hold for the change to be right
	 * @param change what to change
	 * @param message written with it
	 * @return whether it was changed or created; false where it no longer matches
	 */
	public boolean updateOrCreate(String id, Bson filter, Bson change, Message message) {
		return delivered(updateOrCreate(filter, this.outbox.with(change, message)), new BsonString(id), message);
	}

	private MongoCollection<BsonDocument> raw() {
		return timed().withDocumentClass(BsonDocument.class);
	}

	private static BsonValue idOf(BsonDocument document) {
		return Objects.requireNonNull(document.get("_id"));
	}

	private boolean delivered(boolean written, BsonValue id, Message message) {
		if (written) {
			this.outbox.deliver(id, message);
		}
		return written;
	}

}
