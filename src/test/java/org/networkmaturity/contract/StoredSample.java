package org.networkmaturity.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.Document;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.DocumentSchemas;

/**
 * What a store holds at one moment, to be put back after something was changed: only
 * collections that were written to are.
 */
final class StoredSample {

	private final MongoDatabase store;

	private final CommandCount commands;

	private final Map<String, List<BsonDocument>> documents = new HashMap<>();

	private final Set<String> written = new HashSet<>();

	StoredSample(MongoDatabase store, CommandCount commands) {
		this.store = store;
		this.commands = commands;
		for (String collection : store.listCollectionNames()) {
			this.documents.put(collection, read(collection));
		}
		commands.takeWritten();
	}

	/**
	 * What is wrong with what was stored since it was last put back.
	 * @return nothing where each document that is new or changed fits its collection's
	 * validator
	 */
	List<String> problems() {
		this.written.addAll(this.commands.takeWritten());
		List<String> problems = new ArrayList<>();
		for (String collection : this.written) {
			Set<BsonDocument> before = Set.copyOf(this.documents.getOrDefault(collection, List.of()));
			read(collection).stream()
				.filter((each) -> !before.contains(each))
				.forEach((each) -> problems.addAll(DocumentSchemas.problems(collection, each)));
		}
		return problems;
	}

	private List<BsonDocument> read(String collection) {
		return this.store.getCollection(collection, BsonDocument.class).find().into(new ArrayList<>());
	}

	void putBack() {
		this.written.addAll(this.commands.takeWritten());
		for (String collection : this.written) {
			this.store.getCollection(collection).deleteMany(new Document());
			List<BsonDocument> before = this.documents.getOrDefault(collection, List.of());
			if (!before.isEmpty()) {
				this.store.getCollection(collection, BsonDocument.class).insertMany(before);
			}
		}
		this.written.clear();
		this.commands.takeWritten();
	}

}
