package org.networkmaturity.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.BsonDocument;

/**
 * Drops indexes that no query uses any more.
 *
 * @param version its place among the migrations
 * @param name what it does
 * @param indexes names of indexes, by their collections
 */
record DropIndexes(int version, String name, Map<String, List<String>> indexes) implements Migration {

	private static final int NO_SUCH_INDEX = 27;

	@Override
	public String checksum() {
		return DigestUtils.sha256Hex(this.indexes.toString());
	}

	@Override
	public void apply(MongoDatabase database) {
		this.indexes.forEach((collection, names) -> {
			MongoCollection<BsonDocument> documents = database.getCollection(collection, BsonDocument.class);
			documents.listIndexes(BsonDocument.class)
				.map((index) -> index.getString("name").getValue())
				.into(new ArrayList<>())
				.stream()
				.filter(names::contains)
				.forEach((index) -> drop(documents, index));
		});
	}

	private static void drop(MongoCollection<BsonDocument> documents, String index) {
		try {
			documents.dropIndex(index);
		}
		catch (MongoCommandException ex) {
			if (ex.getErrorCode() != NO_SUCH_INDEX) {
				throw ex;
			}
		}
	}

}
