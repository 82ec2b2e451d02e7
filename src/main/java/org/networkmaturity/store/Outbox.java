package org.networkmaturity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Where the documents of one collection carry messages from the write of a change until
 * they are delivered. Delivering one twice does no harm, so whoever finds one delivers
 * it; what a process leaves behind as it dies, the next reader of the messages finds.
 */
class Outbox {

	/** The field of a document that holds its messages. */
	static final String FIELD = "outbox";

	private static final String IDS = FIELD + "._id";

	private static final Document EXISTS = new Document("$exists", true);

	private static final Bson EMPTIED = Updates.unset(FIELD);

	private static final Logger logger = LoggerFactory.getLogger(Outbox.class);

	private final MongoCollection<BsonDocument> documents;

	private final MongoCollection<BsonDocument> delivered;

	private final StoreExceptions exceptions;

	Outbox(MongoDatabase database, String collection, String destination, StoreExceptions exceptions) {
		this.documents = database.getCollection(collection, BsonDocument.class);
		this.delivered = database.getCollection(destination, BsonDocument.class);
		this.exceptions = exceptions;
	}

	/**
	 * A change that takes a message with it.
	 * @param change the change
	 * @param message the message
	 * @return both in one
	 */
	Bson with(Bson change, Message message) {
		return Updates.combine(change, Updates.push(FIELD, message.body()));
	}

	/**
	 * A new document that takes a message with it.
	 * @param document the document
	 * @param message the message
	 * @return both in one
	 */
	BsonDocument with(BsonDocument document, Message message) {
		return document.append(FIELD, new BsonArray(List.of(encoded(message))));
	}

	private BsonDocument encoded(Message message) {
		return new Document("body", message.body())
			.toBsonDocument(BsonDocument.class, this.documents.getCodecRegistry())
			.getDocument("body");
	}

	/**
	 * Delivers a message that was written with a change. Should the store fail meanwhile,
	 * it is delivered later: the change was carried out.
	 * @param documentId the document that carries it
	 * @param message the message
	 */
	void deliver(BsonValue documentId, Message message) {
		message.written();
		try {
			if (this.exceptions.translate(() -> {
				insert(List.of(encoded(message)));
				Bson alone = Filters.and(Filters.eq(documentId), Filters.size(FIELD, 1), Filters.eq(IDS, message.id()));
				return Timed.within(this.documents).updateOne(alone, Updates.unset(FIELD));
			}).getMatchedCount() == 0) {
				deliverAll(Filters.eq(documentId));
			}
		}
		catch (DataAccessException ex) {
			logger.warn("Message {} is delivered later", message.id(), ex);
		}
	}

	/**
	 * Delivers every message that documents of the collection still carry.
	 */
	void deliverAll() {
		deliverAll(new Document(IDS, EXISTS));
	}

	/**
	 * Delivers every message that these documents still carry.
	 * @param documentIds ids of documents
	 */
	void deliverAll(List<BsonValue> documentIds) {
		deliverAll(new Document("_id", new Document("$in", documentIds)).append(IDS, EXISTS));
	}

	private void deliverAll(Bson which) {
		List<BsonDocument> carriers = this.exceptions.translate(() -> Timed.within(this.documents)
			.find(which)
			.projection(Projections.include(FIELD))
			.into(new ArrayList<>()));
		// one that was matched may have been emptied by another deliverer before it was
		// read
		carriers.removeIf((carrier) -> !carrier.isArray(FIELD));
		if (!carriers.isEmpty()) {
			this.exceptions.translate(() -> {
				insert(carriers.stream().flatMap((carrier) -> messages(carrier).stream()).toList());
				return Timed.within(this.documents)
					.bulkWrite(carriers.stream().map(Outbox::emptied).toList(), new BulkWriteOptions().ordered(false));
			});
		}
	}

	private static List<BsonDocument> messages(BsonDocument carrier) {
		return carrier.getArray(FIELD).stream().map(BsonValue::asDocument).toList();
	}

	private static UpdateOneModel<BsonDocument> emptied(BsonDocument carrier) {
		List<BsonValue> ids = messages(carrier).stream().map((message) -> message.get("_id")).toList();
		return new UpdateOneModel<>(carrying(Objects.requireNonNull(carrier.get("_id")), ids), EMPTIED);
	}

	/**
	 * A document that carries these messages and no others: what came in meanwhile stays.
	 */
	private static Bson carrying(BsonValue documentId, List<BsonValue> ids) {
		return new Document("_id", documentId).append(FIELD, new Document("$size", ids.size()))
			.append(IDS, new Document("$all", ids));
	}

	private void insert(List<BsonDocument> messages) {
		try {
			Timed.within(this.delivered).insertMany(messages, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			if (!StoreExceptions.isNothingButDuplicates(ex)) {
				throw ex;
			}
		}
	}

}
