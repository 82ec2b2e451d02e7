package org.networkmaturity.development;

import java.util.List;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/**
 * The backend in memory with replies of their own, and with indexes that find one
 * document of thousands by its id and version. By itself it replies with the stored
 * document, which may change while it is sent: a reader then gets half of two states. And
 * it scans unless a query names what is indexed and nothing else.
 */
class VolatileBackend extends MemoryBackend {

	@Override
	public synchronized Document handleCommand(Channel channel, String databaseName, String command, Document query) {
		return NoValidators.isAbout(command) ? NoValidators.done()
				: super.handleCommand(channel, databaseName, command, query).cloneDeeply();
	}

	@Override
	public MemoryDatabase openOrCreateDatabase(String name) {
		return new MemoryDatabase(name, getCursorRegistry()) {
			@Override
			protected Index<Integer> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
					boolean sparse) {
				return new NarrowingIndex(index, keys, sparse);
			}
		};
	}

	/**
	 * Finds what a query may match by the part of it that is indexed; the collection then
	 * looks at the rest.
	 */
	private static class NarrowingIndex extends MemoryUniqueIndex {

		NarrowingIndex(String name, List<IndexKey> keys, boolean sparse) {
			super(name, keys, sparse);
		}

		@Override
		public boolean canHandle(Document query) {
			return super.canHandle(indexed(query));
		}

		@Override
		public Iterable<Integer> getPositions(Document query) {
			return super.getPositions(indexed(query));
		}

		private Document indexed(Document query) {
			Document indexed = new Document();
			keys().stream().filter(query::containsKey).forEach((key) -> indexed.put(key, query.get(key)));
			return indexed;
		}

	}

}
