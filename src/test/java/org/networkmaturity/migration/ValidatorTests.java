package org.networkmaturity.migration;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.MongoWriteException;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.DocumentSchemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Holds the collections' validators against what the sample network is stored as; what
 * the fixtures store is held against them where they are sent.
 */
class ValidatorTests extends ApiTest {

	private List<BsonDocument> stored(String collection) {
		return this.database.getMongoDatabase()
			.getCollection(collection, BsonDocument.class)
			.find()
			.into(new ArrayList<>());
	}

	@Test
	void theSampleNetworkFits() {
		int documents = 0;
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			for (BsonDocument document : stored(declared.name())) {
				assertThat(DocumentSchemas.problems(declared.name(), document)).as(document.toJson()).isEmpty();
				documents++;
			}
		}
		assertThat(documents).isGreaterThan(100);
	}

	@Test
	void damagedDocumentsDoNotFit() {
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			for (BsonDocument document : stored(declared.name()).stream().limit(3).toList()) {
				damaged(declared, document).forEach(
						(damaged) -> assertThat(DocumentSchemas.problems(declared.name(), damaged)).as(damaged.toJson())
							.isNotEmpty());
			}
		}
	}

	/**
	 * A document that lacks what is required, has what nobody knows, or has a value of
	 * another type.
	 */
	private static List<BsonDocument> damaged(DeclaredCollection declared, BsonDocument document) {
		List<BsonDocument> damaged = new ArrayList<>();
		damaged.add(document.clone().append("unknown", new BsonString("?")));
		declared.schema().getArray("required").forEach((field) -> {
			BsonDocument lacking = document.clone();
			lacking.remove(field.asString().getValue());
			damaged.add(lacking);
		});
		document.keySet().forEach((field) -> {
			BsonDocument other = document.clone();
			other.put(field, other.isInt64(field) ? new BsonString("1") : new BsonInt64(1));
			damaged.add(other);
		});
		return damaged;
	}

	@Test
	void whatIsNestedIsCheckedToo() {
		BsonDocument practice = stored("practices").getFirst();
		practice.getArray("memberships").getFirst().asDocument().put("from", BsonBoolean.TRUE);
		assertThat(DocumentSchemas.problems("practices", practice)).singleElement()
			.asString()
			.contains("/memberships/0/from");
	}

	@Test
	void mongoDbRefusesADamagedDocument() {
		Document options = this.database.getMongoDatabase()
			.listCollections()
			.filter(new Document("name", "commissioners"))
			.map((each) -> each.get("options", Document.class))
			.first();
		Assumptions.assumeTrue(options != null && options.containsKey("validator"),
				"the store is no MongoDB: it has no validators");
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> this.database.getMongoDatabase()
			.getCollection("commissioners")
			.insertOne(new Document("_id", "com_X").append("name", 1)));
	}

}
