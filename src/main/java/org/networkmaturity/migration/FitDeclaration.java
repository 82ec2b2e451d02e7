package org.networkmaturity.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.ValidationAction;
import com.mongodb.client.model.ValidationLevel;
import com.mongodb.client.model.ValidationOptions;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Gives every collection the indexes and the validator that are declared. Whoever changes
 * a declaration adds another of these, with the declarations' new checksum.
 *
 * @param version its place among the migrations
 * @param name what was changed
 * @param checksum that of the declarations
 */
record FitDeclaration(int version, String name, String checksum) implements Migration {

	private static final int NAMESPACE_EXISTS = 48;

	@Override
	public void apply(MongoDatabase database) {
		fit(database);
	}

	/**
	 * Gives every collection what is declared and not there, and takes nothing away.
	 * @param database the store
	 */
	static void fit(MongoDatabase database) {
		Set<String> there = database.listCollectionNames().into(new TreeSet<>());
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			if (there.contains(declared.name()) || !create(database, declared)) {
				validate(database, declared);
			}
			List<DeclaredIndex> indexes = declared.indexes();
			if (!indexes.isEmpty()) {
				database.getCollection(declared.name())
					.createIndexes(indexes.stream().map(DeclaredIndex::model).toList());
			}
		}
	}

	/**
	 * Looks for a declared index that is not there.
	 * @param database the store
	 * @return the first one, for a person; null where all are there
	 */
	static @Nullable String missingIndex(MongoDatabase database) {
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			Set<List<String>> there = declared.indexes().isEmpty() ? Set.of()
					: database.getCollection(declared.name())
						.listIndexes(BsonDocument.class)
						.map((index) -> List.copyOf(index.getDocument("key").keySet()))
						.into(new HashSet<>());
			for (DeclaredIndex index : declared.indexes()) {
				if (!there.contains(List.copyOf(index.keys().keySet()))) {
					return "the index %s of %s".formatted(index.keys().toJson(), declared.name());
				}
			}
		}
		return null;
	}

	private static boolean create(MongoDatabase database, DeclaredCollection declared) {
		try {
			database.createCollection(declared.name(),
					new CreateCollectionOptions()
						.validationOptions(new ValidationOptions().validator(validator(declared))
							.validationLevel(ValidationLevel.STRICT)
							.validationAction(ValidationAction.ERROR)));
			return true;
		}
		catch (MongoCommandException ex) {
			if (ex.getErrorCode() == NAMESPACE_EXISTS) {
				return false;
			}
			throw ex;
		}
	}

	private static void validate(MongoDatabase database, DeclaredCollection declared) {
		database.runCommand(
				new BsonDocument("collMod", new BsonString(declared.name())).append("validator", validator(declared))
					.append("validationLevel", new BsonString(ValidationLevel.STRICT.getValue()))
					.append("validationAction", new BsonString(ValidationAction.ERROR.getValue()))
					.append("writeConcern", database.getWriteConcern().asDocument()));
	}

	private static BsonDocument validator(DeclaredCollection declared) {
		return new BsonDocument("$jsonSchema", declared.schema());
	}

}
