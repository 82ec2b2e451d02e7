package org.networkmaturity.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;

import org.springframework.dao.DataAccessException;

/**
 * The documents of one collection. Each method is one command; what the driver throws
 * comes out as Spring's {@link org.springframework.dao.DataAccessException}.
 *
 * @param <T> the record that a document is
 */
public sealed class Documents<T> permits DocumentsWithOutbox {

	private static final int BATCH = 100;

	final MongoCollection<T> collection;

	final StoreExceptions exceptions;

	private final Changes changes;

	Documents(MongoCollection<T> collection, StoreExceptions exceptions, Changes changes) {
		this.collection = collection;
		this.exceptions = exceptions;
		this.changes = changes;
	}

	/**
	 * The same collection, of each document only what another record holds.
	 * @param type the smaller record
	 * @param <P> the smaller record
	 * @return the documents
	 */
	public <P> Documents<P> as(Class<P> type) {
		return new Documents<>(this.collection.withDocumentClass(type), this.exceptions, this.changes);
	}

	/** Runs a write, which changes what is answered. */
	final <R> R written(Supplier<R> write) {
		return this.changes.write(this.collection.getNamespace().getCollectionName(),
				() -> this.exceptions.translate(write));
	}

	/** The collection, for one command of the request that this thread works for. */
	final MongoCollection<T> timed() {
		return Timed.within(this.collection);
	}

	/**
	 * The document with this id.
	 * @param id its id
	 * @return the document, or null where there is none
	 */
	public @Nullable T get(String id) {
		return this.exceptions.translate(() -> timed().find(Filters.eq(id)).first());
	}

	/**
	 * The documents with these ids, in no particular order.
	 * @param ids their ids
	 * @return those that there are
	 */
	public List<T> getAll(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : find(Filters.in("_id", ids));
	}

	/**
	 * The documents that match, in no particular order.
	 * @param filter which
	 * @return all of them
	 */
	public List<T> find(Bson filter) {
		return this.exceptions.translate(() -> timed().find(filter).into(new ArrayList<>()));
	}

	/**
	 * The documents that match, of each only some fields; the record must bear the
	 * absence of the others.
	 * @param filter which
	 * @param projection what of each
	 * @return all of them
	 */
	public List<T> find(Bson filter, Bson projection) {
		return this.exceptions.translate(() -> timed().find(filter).projection(projection).into(new ArrayList<>()));
	}

	/**
	 * All documents that match, by one field and then by id.
	 * @param filter which
	 * @param field what they are sorted by
	 * @return all of them, in that order
	 */
	public List<T> findSorted(Bson filter, String field) {
		return findSorted(filter, field, true, 0);
	}

	/**
	 * All documents that match, by one field and then by id, of each only some fields;
	 * the record must bear the absence of the others.
	 * @param filter which
	 * @param field what they are sorted by
	 * @param projection what of each
	 * @return all of them, in that order
	 */
	public List<T> findSorted(Bson filter, String field, Bson projection) {
		Bson order = Sorts.ascending(field, "_id");
		return this.exceptions
			.translate(() -> timed().find(filter).projection(projection).sort(order).into(new ArrayList<>()));
	}

	/**
	 * The documents that match, by one field and then by id.
	 * @param filter which
	 * @param field what they are sorted by
	 * @param forward from the start or from the end
	 * @param limit how many at most; 0 for all
	 * @return they, in the order asked for
	 */
	List<T> findSorted(Bson filter, String field, boolean forward, int limit) {
		Bson order = forward ? Sorts.ascending(field, "_id") : Sorts.descending(field, "_id");
		return this.exceptions.translate(() -> {
			FindIterable<T> found = timed().find(filter).sort(order).limit(limit);
			return found.into(new ArrayList<>());
		});
	}

	/**
	 * The documents that match, for a connection to show a page of.
	 * @param order the name of the order, unlike that of any other list
	 * @param filter which
	 * @param field what they are sorted by, then by id
	 * @param keyset where a document belongs in that order
	 * @return the sequence; nothing is read yet
	 */
	public Sequence<T> sequence(String order, Bson filter, String field, Function<T, Keyset> keyset) {
		return sequence(order, filter, field, keyset, UnaryOperator.identity());
	}

	/**
	 * The documents that match, for a connection to show a page of.
	 * @param order the name of the order, unlike that of any other list
	 * @param filter which
	 * @param field what they are sorted by, then by id
	 * @param keyset where a document belongs in that order
	 * @param reading what becomes of the documents of a page once they are read; as many,
	 * in the same order
	 * @return the sequence; nothing is read yet
	 */
	public Sequence<T> sequence(String order, Bson filter, String field, Function<T, Keyset> keyset,
			UnaryOperator<List<T>> reading) {
		return new DocumentSequence<>(order, this, filter, field, keyset, reading);
	}

	/**
	 * The ids of the documents that match.
	 * @param filter which
	 * @return their ids, in no particular order
	 */
	public List<String> ids(Bson filter) {
		return as(Id.class).find(filter, Projections.include("_id")).stream().map(Id::value).toList();
	}

	/**
	 * Reads every document, of each no more than the record holds, in the order of ids.
	 * @param work is given some documents at a time, so that any number can be read
	 */
	public void inBatches(Consumer<List<T>> work) {
		Bson held = Projections.include(components().toList());
		this.exceptions.translate(() -> {
			FindIterable<T> found = timed().find().projection(held).sort(Sorts.ascending("_id")).batchSize(BATCH);
			try (MongoCursor<T> documents = found.cursor()) {
				while (documents.hasNext()) {
					work.accept(batch(documents));
				}
			}
			return null;
		});
	}

	private static <D> List<D> batch(MongoCursor<D> documents) {
		List<D> batch = new ArrayList<>();
		while (batch.size() < BATCH && documents.hasNext()) {
			batch.add(documents.next());
		}
		return batch;
	}

	/**
	 * How many documents match.
	 * @param filter which
	 * @return their number; of all there are, as the index of ids has it, since that is
	 * shorter than the documents
	 */
	public int count(Bson filter) {
		CountOptions options = new CountOptions();
		if (filter.toBsonDocument().isEmpty()) {
			options.hint(Sorts.ascending("_id"));
		}
		return (int) this.exceptions.translate(() -> timed().countDocuments(filter, options)).longValue();
	}

	/**
	 * Stores those documents whose ids are not taken yet, and leaves the others as they
	 * are.
	 * @param documents the documents
	 * @return whether all were stored; false where an id or another unique value was
	 * taken
	 */
	public boolean insertWhereAbsent(List<T> documents) {
		if (documents.isEmpty()) {
			return true;
		}
		return written(() -> insertWhereAbsent(timed(), documents));
	}

	static <D> boolean insertWhereAbsent(MongoCollection<D> collection, List<D> documents) {
		try {
			return collection.insertMany(documents, new InsertManyOptions().ordered(false)).wasAcknowledged();
		}
		catch (MongoBulkWriteException ex) {
			if (StoreExceptions.isNothingButDuplicates(ex)) {
				return false;
			}
			throw ex;
		}
	}

	/**
	 * Stores a document unless its id is taken.
	 * @param document the document
	 * @return whether it was stored; false where there is one with its id
	 */
	public boolean insertIfAbsent(T document) {
		return unlessTaken(() -> timed().insertOne(document).wasAcknowledged());
	}

	/**
	 * Runs a write.
	 * @param write the write, and whether it did anything
	 * @return whether it did; false also where an id or another unique value is taken
	 */
	final boolean unlessTaken(BooleanSupplier write) {
		return written(() -> {
			try {
				return write.getAsBoolean();
			}
			catch (RuntimeException ex) {
				if (this.exceptions.isDuplicate(ex)) {
					return false;
				}
				throw ex;
			}
		});
	}

	/**
	 * Changes the one document that matches.
	 * @param filter the id, and what else must hold for the change to be right
	 * @param change what to change
	 * @return whether there was one that matches
	 */
	public boolean update(Bson filter, Bson change) {
		return written(() -> timed().updateOne(filter, change)).getMatchedCount() == 1;
	}

	/**
	 * Puts a document in the place of the one that matches.
	 * @param filter the id, and what else must hold for it to be right
	 * @param document the new document, with the same id
	 * @return whether there was one that matches
	 */
	public boolean replace(Bson filter, T document) {
		return update(filter, replacement(encoded(document)));
	}

	/**
	 * What puts a document in the place of another, but for the messages that the other
	 * carries.
	 * @param document the document
	 * @return the change
	 */
	final Bson replacement(BsonDocument document) {
		BsonDocument values = document.clone();
		values.remove("_id");
		List<Bson> gone = components().filter((name) -> !values.containsKey(name)).map(Updates::unset).toList();
		return Updates.combine(new BsonDocument("$set", values), Updates.combine(gone));
	}

	/** The fields that the record holds, without the id. */
	private Stream<String> components() {
		return Arrays.stream(this.collection.getDocumentClass().getRecordComponents())
			.filter((component) -> !component.isAnnotationPresent(BsonId.class))
			.map(RecordComponent::getName);
	}

	final BsonDocument encoded(T document) {
		BsonDocument encoded = new BsonDocument();
		this.collection.getCodecRegistry()
			.get(this.collection.getDocumentClass())
			.encode(new BsonDocumentWriter(encoded), document, EncoderContext.builder().build());
		return encoded;
	}

	/**
	 * Deletes the one document that matches.
	 * @param filter which
	 */
	public void delete(Bson filter) {
		written(() -> timed().deleteOne(filter));
	}

	/**
	 * Puts each document in the place of the one that matches, all with one command.
	 * @param documents the new documents
	 * @param filter of each the id, and what else must hold for it to be right
	 * @return whether there was one that matches for each
	 */
	public boolean replaceAll(List<T> documents, Function<T, Bson> filter) {
		return updateAll(documents, filter, (document) -> replacement(encoded(document)));
	}

	final boolean updateAll(List<T> documents, Function<T, Bson> filter, Function<T, Bson> change) {
		if (documents.isEmpty()) {
			return true;
		}
		List<UpdateOneModel<T>> changes = documents.stream()
			.map((document) -> new UpdateOneModel<T>(filter.apply(document), change.apply(document)))
			.toList();
		return written(() -> timed().bulkWrite(changes, new BulkWriteOptions().ordered(false)))
			.getMatchedCount() == documents.size();
	}

	/**
	 * Changes the one document that matches, or creates it where there is none with its
	 * id.
	 * @param filter the id, and what else must hold for the change to be right
	 * @param change what to change
	 * @return whether it was changed or created; false where it no longer matches
	 */
	public boolean updateOrCreate(Bson filter, Bson change) {
		return unlessTaken(() -> {
			UpdateResult result = timed().updateOne(filter, change, new UpdateOptions().upsert(true));
			return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
		});
	}

	/**
	 * A document of which nothing but the id is wanted.
	 *
	 * @param value the id
	 */
	public record Id(@BsonId String value) {
	}

}
