package org.networkmaturity.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.networkmaturity.support.CommandCount;

/**
 * What a store holds at one moment, to be put back after something was changed: only
 * collections that were written to are.
 */
final class StoredSample {

	private final MongoDatabase store;

	private final CommandCount commands;

	private final Map<String, List<Document>> documents = new HashMap<>();

	StoredSample(MongoDatabase store, CommandCount commands) {
		this.store = store;
		this.commands = commands;
		for (String collection : store.listCollectionNames()) {
			this.documents.put(collection, store.getCollection(collection).find().into(new ArrayList<>()));
		}
		commands.takeWritten();
	}

	void putBack() {
		for (String collection : this.commands.takeWritten()) {
			this.store.getCollection(collection).deleteMany(new Document());
			List<Document> before = this.documents.getOrDefault(collection, List.of());
			if (!before.isEmpty()) {
				this.store.getCollection(collection).insertMany(before);
			}
		}
		this.commands.takeWritten();
	}

}
