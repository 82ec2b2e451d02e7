package org.networkmaturity.bench.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * A collection that keeps each document as it is sent, which takes a sixth of the memory
 * of maps. Whoever asks for a document has one of their own.
 */
class EncodedCollection extends AbstractSynchronizedMongoCollection<Integer> {

	private final List<byte @Nullable []> documents = new ArrayList<>();

	private final Queue<Integer> free = new ArrayDeque<>();

	EncodedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
		super(database, name, options, cursors);
	}

	private static byte[] encoded(Document document) {
		ByteBuf buffer = Unpooled.buffer();
		BsonEncoder.encodeDocument(document, buffer);
		return ByteBufUtil.getBytes(buffer);
	}

	@Override
	protected Document getDocument(Integer position) {
		return new Decoding(this.documents.get(position)).document();
	}

	@Override
	protected Integer addDocumentInternal(Document document) {
		Integer position = this.free.poll();
		if (position == null) {
			this.documents.add(encoded(document));
			return this.documents.size() - 1;
		}
		this.documents.set(position, encoded(document));
		return position;
	}

	@Override
	protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
		this.documents.set(position, encoded(newDocument));
	}

	@Override
	protected void removeDocument(Integer position) {
		this.documents.set(position, null);
		this.free.add(position);
	}

	@Override
	protected QueryResult matchDocuments(Document query, Document orderBy, int numberToSkip, int limit, int batchSize,
			Document fieldSelector) {
		return matchDocuments(query, positions(isNaturalDescending(orderBy))::iterator, orderBy, numberToSkip, limit,
				batchSize, fieldSelector);
	}

	@Override
	protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
		return positions(false).map((each) -> new DocumentWithPosition<>(getDocument(each), each));
	}

	private Stream<Integer> positions(boolean isLastFirst) {
		int last = this.documents.size() - 1;
		return IntStream.rangeClosed(0, last)
			.map((each) -> isLastFirst ? last - each : each)
			.filter((each) -> this.documents.get(each) != null)
			.boxed();
	}

	@Override
	protected @Nullable Integer findDocumentPosition(Document document) {
		return streamAllDocumentsWithPosition().filter((each) -> each.getDocument().equals(document))
			.map(DocumentWithPosition::getPosition)
			.findFirst()
			.orElse(null);
	}

	@Override
	public synchronized int count() {
		return this.documents.size() - this.free.size();
	}

	@Override
	protected boolean tracksDataSize() {
		return false;
	}

	@Override
	protected void updateDataSize(int sizeDelta) {
		throw new UnsupportedOperationException("It is counted when it is asked for");
	}

	@Override
	protected int getDataSize() {
		return this.documents.stream().filter(Objects::nonNull).mapToInt((each) -> each.length).sum();
	}

}
