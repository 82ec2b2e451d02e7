package org.networkmaturity.migration;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/**
 * An index of a collection.
 *
 * @param keys the fields that it orders by, each with 1
 * @param unique whether no two documents have the same values
 * @param sparse whether it leaves out documents without the fields
 */
public record DeclaredIndex(BsonDocument keys, boolean unique, boolean sparse) {

	static DeclaredIndex of(BsonDocument declared) {
		return new DeclaredIndex(declared.getDocument("keys"),
				declared.getBoolean("unique", BsonBoolean.FALSE).getValue(),
				declared.getBoolean("sparse", BsonBoolean.FALSE).getValue());
	}

	IndexModel model() {
		return new IndexModel(this.keys, new IndexOptions().unique(this.unique).sparse(this.sparse));
	}

}
