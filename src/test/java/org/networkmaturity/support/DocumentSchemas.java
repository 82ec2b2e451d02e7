package org.networkmaturity.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.networkmaturity.migration.DeclaredCollection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The validators of the collections where the store has none: MongoDB's schemas, said in
 * plain JSON Schema of documents in canonical Extended JSON.
 */
public final class DocumentSchemas {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final JsonWriterSettings CANONICAL = JsonWriterSettings.builder()
		.outputMode(JsonMode.EXTENDED)
		.build();

	/** What a value of each type is written as. */
	private static final Map<String, String> WRITTEN = Map.of("int", "$numberInt", "long", "$numberLong", "double",
			"$numberDouble", "decimal", "$numberDecimal", "date", "$date", "binData", "$binary");

	private static final Map<String, String> PLAIN = Map.of("string", "string", "bool", "boolean", "null", "null",
			"array", "array", "object", "object");

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

	private static final Map<String, Schema> SCHEMAS = DeclaredCollection.all()
		.stream()
		.collect(Collectors.toMap(DeclaredCollection::name,
				(declared) -> REGISTRY.getSchema(translated(JSON.readTree(declared.schema().toJson())))));

	private DocumentSchemas() {
	}

	/**
	 * What is wrong with a document.
	 * @param collection where it is
	 * @param document the document
	 * @return nothing where MongoDB would take it
	 */
	public static List<String> problems(String collection, BsonDocument document) {
		Schema schema = SCHEMAS.get(collection);
		if (schema == null) {
			return List.of("There is no resource collections/%s.json".formatted(collection));
		}
		return schema.validate(JSON.readTree(document.toJson(CANONICAL)))
			.stream()
			.map((error) -> "%s: %s %s".formatted(collection, error.getInstanceLocation(), error.getMessage()))
			.toList();
	}

	private static JsonNode translated(JsonNode schema) {
		if (schema instanceof ObjectNode object) {
			ObjectNode plain = JSON.createObjectNode();
			object.forEachEntry((keyword, value) -> {
				if (keyword.equals("bsonType")) {
					plain.setAll(value.isArray() ? anyOf((ArrayNode) value) : type(value.asString()));
				}
				else {
					plain.set(keyword, translated(value));
				}
			});
			return plain;
		}
		return schema;
	}

	private static ObjectNode anyOf(ArrayNode types) {
		ArrayNode any = JSON.createArrayNode();
		types.forEach((type) -> any.add(type(type.asString())));
		return JSON.createObjectNode().set("anyOf", any);
	}

	private static ObjectNode type(String bsonType) {
		ObjectNode type = JSON.createObjectNode();
		String written = WRITTEN.get(bsonType);
		if (written == null) {
			return type.put("type", Objects.requireNonNull(PLAIN.get(bsonType), bsonType));
		}
		type.put("type", "object");
		type.putArray("required").add(written);
		return type;
	}

}
