package org.networkmaturity.bench.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Uses the indexes that are created, and counts commands.
 */
class IndexedBackend extends AbstractMongoBackend {

	private static final Set<String> OF_CONNECTIONS = Set.of("ismaster", "hello", "ping", "buildinfo", "endsessions",
			"serverstatus");

	private final AtomicLong commands = new AtomicLong();

	@Override
	public synchronized Document handleCommand(Channel channel, String databaseName, String command, Document query) {
		if (!OF_CONNECTIONS.contains(command.toLowerCase(Locale.ROOT))) {
			this.commands.incrementAndGet();
		}
		if (command.equals("collMod")) {
			return new Document("ok", 1.0);
		}
		Document counted = counted(channel, databaseName, command, query);
		return (counted != null) ? counted : super.handleCommand(channel, databaseName, command, query);
	}

	/** Drivers count by an aggregation, for which every document would be read. */
	private @Nullable Document counted(Channel channel, String databaseName, String command, Document query) {
		if (!command.equals("aggregate") || !(query.get("pipeline") instanceof List<?> stages) || stages.size() != 2
				|| !(stages.getFirst() instanceof Document match) || !match.containsKey("$match")
				|| !(stages.getLast() instanceof Document group) || !group.containsKey("$group")) {
			return null;
		}
		String collection = String.valueOf(query.get(command));
		Document count = super.handleCommand(channel, databaseName, "count",
				new Document("count", collection).append("query", match.get("$match")));
		int n = (count.get("n") instanceof Number number) ? number.intValue() : 0;
		List<Document> batch = (n > 0) ? List.of(new Document("_id", 1).append("n", n)) : List.of();
		return new Document("cursor",
				new Document("id", 0L).append("ns", databaseName + "." + collection).append("firstBatch", batch))
			.append("ok", 1.0);
	}

	@Override
	public Document getServerStatus() {
		Document status = super.getServerStatus();
		status.put("opcounters", new Document("command", this.commands.get()));
		return status;
	}

	@Override
	protected IndexedDatabase openOrCreateDatabase(String name) {
		return new IndexedDatabase(name, getCursorRegistry());
	}

	private static class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

		IndexedDatabase(String name, CursorRegistry cursors) {
			super(name, cursors);
			initializeNamespacesAndIndexes();
		}

		@Override
		protected MongoCollection<Integer> openOrCreateCollection(String name, CollectionOptions options) {
			return new IndexedCollection(this, name, options, this.cursorRegistry);
		}

		@Override
		protected Index<Integer> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
				boolean sparse) {
			return new MemoryUniqueIndex(index, keys, sparse);
		}

		@Override
		protected Index<Integer> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
				boolean sparse) {
			((IndexedCollection) resolveCollection(collection, true)).index(keys.getFirst().getKey());
			return super.openOrCreateSecondaryIndex(collection, index, keys, sparse);
		}

		@Override
		protected long getStorageSize() {
			return 0;
		}

		@Override
		protected long getFileSize() {
			return 0;
		}

	}

}
