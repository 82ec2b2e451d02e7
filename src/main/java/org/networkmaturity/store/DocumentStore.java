package org.networkmaturity.store;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The database, as collections of records.
 */
@Component
public class DocumentStore {

	private final MongoDatabaseFactory database;

	DocumentStore(MongoDatabaseFactory database) {
		this.database = database;
	}

	/**
	 * The documents of one collection.
	 * @param collection the collection's name
	 * @param type the record that a document is; its {@code _id} is a text
	 * @param <T> the record
	 * @return the documents
	 */
	public <T> Documents<T> documents(String collection, Class<T> type) {
		return new Documents<>(this.database.getMongoDatabase().getCollection(collection, type),
				new StoreExceptions(this.database.getExceptionTranslator()));
	}

}
