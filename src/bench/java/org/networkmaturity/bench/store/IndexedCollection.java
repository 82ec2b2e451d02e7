package org.networkmaturity.bench.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds what a query may match by the first field of an index, and
 * looks at the rest of the query in those documents only. Of ids nothing is left to look
 * at. It needs no order of its own: what is found by an index is few, and sorted
 * afterwards.
 */
class IndexedCollection extends EncodedCollection {

	private static final String ID = "_id";

	private final Map<String, Map<String, List<Integer>>> indexes = new HashMap<>();

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
			streamAllDocumentsWithPosition().forEach((each) -> put(each.getPosition(), each.getDocument()));
		}
	}

	private void put(Integer position, Document document) {
		this.indexes.forEach((path, index) -> texts(document, path)
			.forEach((text) -> index.merge(text, List.of(position), (all, one) -> with(all, position))));
	}

	private void take(Integer position, Document document) {
		this.indexes.forEach((path, index) -> texts(document, path)
			.forEach((text) -> index.computeIfPresent(text, (key, all) -> without(all, position))));
	}

	/** Most have one position only, for which a list that does not grow is smallest. */
	private static List<Integer> with(List<Integer> all, Integer position) {
		int at = Collections.binarySearch(all, position);
		if (at >= 0) {
			return all;
		}
		List<Integer> more = (all instanceof ArrayList) ? all : new ArrayList<>(all);
		more.add(-at - 1, position);
		return more;
	}

	private static @Nullable List<Integer> without(List<Integer> all, Integer position) {
		int at = Collections.binarySearch(all, position);
		if (at < 0) {
			return all;
		}
		if (all.size() == 1) {
			return null;
		}
		all.remove(at);
		return all;
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
		super.handleUpdate(position, oldDocument, newDocument);
		take(position, oldDocument);
		put(position, newDocument);
	}

	@Override
	protected QueryResult queryDocuments(Document query, Document orderBy, int numberToSkip, int limit, int batchSize,
			Document fieldSelector) {
		Narrowing narrowing = new Narrowing(this.indexes);
		List<Integer> identified = query.containsKey(ID) ? narrowing.positions(new Document(ID, query.get(ID))) : null;
		if (identified != null) {
			Document rest = query.clone();
			rest.remove(ID);
			return matchDocuments(rest, identified, orderBy, numberToSkip, limit, batchSize, fieldSelector);
		}
		List<Integer> positions = narrowing.positions(query);
		return (positions != null)
				? matchDocuments(query, positions, orderBy, numberToSkip, limit, batchSize, fieldSelector)
				: super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
	}

}
