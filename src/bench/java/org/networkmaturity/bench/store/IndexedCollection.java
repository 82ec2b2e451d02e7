package org.networkmaturity.bench.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds what a query may match by the first field of an index, and
 * looks at the rest of the query in those documents only. Of ids nothing is left to look
 * at. It needs no order of its own: what is found by an index is few, and sorted
 * afterwards.
 */
class IndexedCollection extends MemoryCollection {

	private static final String ID = "_id";

	private final Map<String, Map<String, TreeSet<Integer>>> indexes = new HashMap<>();

	IndexedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
		super(database, name, options, cursors);
		this.indexes.put(ID, new HashMap<>());
	}

	/**
	 * Indexes what is stored, and what will be.
	 * @param path the field
	 */
	synchronized void index(String path) {
		if (this.indexes.putIfAbsent(path, new HashMap<>()) == null) {
			streamAllDocumentsWithPosition().toList().forEach((each) -> put(each.getPosition(), each.getDocument()));
		}
	}

	private void put(Integer position, Document document) {
		this.indexes.forEach((path, index) -> texts(document, path)
			.forEach((text) -> index.computeIfAbsent(text, (key) -> new TreeSet<>()).add(position)));
	}

	private void take(Integer position, Document document) {
		this.indexes.forEach((path, index) -> texts(document, path)
			.forEach((text) -> index.getOrDefault(text, new TreeSet<>()).remove(position)));
	}

	private static Collection<String> texts(Document document, String path) {
		return texts(Utils.getSubdocumentValueCollectionAware(document, path));
	}

	private static Collection<String> texts(@Nullable Object value) {
		return switch (value) {
			case String text -> List.of(text);
			case Collection<?> several ->
				several.stream().filter(String.class::isInstance).map(String.class::cast).distinct().toList();
			case null, default -> List.of();
		};
	}

	@Override
	protected Integer addDocumentInternal(Document document) {
		Integer position = super.addDocumentInternal(document);
		put(position, document);
		return position;
	}

	@Override
	protected void removeDocument(Integer position) {
		take(position, getDocument(position));
		super.removeDocument(position);
	}

	@Override
	protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
		take(position, oldDocument);
		put(position, newDocument);
	}

	@Override
	protected QueryResult queryDocuments(Document query, Document orderBy, int numberToSkip, int limit, int batchSize,
			Document fieldSelector) {
		Narrowing narrowing = new Narrowing(this.indexes);
		Document byId = new Document(ID, query.get(ID));
		SortedSet<Integer> identified = query.containsKey(ID) ? narrowing.positions("", byId) : null;
		if (identified != null) {
			Document rest = query.clone();
			rest.remove(ID);
			return matchDocuments(rest, List.copyOf(identified), orderBy, numberToSkip, limit, batchSize,
					fieldSelector);
		}
		SortedSet<Integer> positions = narrowing.positions("", query);
		return (positions != null)
				? matchDocuments(query, List.copyOf(positions), orderBy, numberToSkip, limit, batchSize, fieldSelector)
				: super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
	}

}
