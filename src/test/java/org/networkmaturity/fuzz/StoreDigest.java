package org.networkmaturity.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.networkmaturity.store.StoreVersion;
import org.networkmaturity.support.CommandCount;

/**
 * What the store holds, but for the audit trail, where what was refused is stored too,
 * and the store's version, of which an attempt that stores nothing may make another.
 */
final class StoreDigest {

	private static final Set<String> OF_ATTEMPTS = Set.of("auditEvents", StoreVersion.COLLECTION);

	private final MongoDatabase store;

	private final CommandCount commands;

	private final Map<String, Integer> known = new TreeMap<>();

	StoreDigest(MongoDatabase store, CommandCount commands) {
		this.store = store;
		this.commands = commands;
		commands.takeWritten();
		store.listCollectionNames().forEach(this::changed);
	}

	/**
	 * Whether anything is stored otherwise since this was last asked. Only collections
	 * that were written to are read.
	 * @return whether it is
	 */
	boolean takeChanged() {
		Set<String> written = this.commands.takeWritten();
		return written.stream()
			.filter((collection) -> !OF_ATTEMPTS.contains(collection))
			.filter(this::changed)
			.count() > 0;
	}

	private boolean changed(String collection) {
		StringBuilder all = new StringBuilder();
		for (Document document : this.store.getCollection(collection)
			.find()
			.projection(Projections.exclude("outbox"))
			.sort(Sorts.ascending("_id"))) {
			all.append(document.toJson()).append('\n');
		}
		int digest = all.toString().hashCode();
		Integer before = this.known.put(collection, digest);
		return before == null || before != digest;
	}

}
