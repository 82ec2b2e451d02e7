package org.networkmaturity.migration;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code $jsonSchema} of the documents that records are: each component is a field,
 * and one that is never null is required.
 */
final class RecordSchema {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<Type, String> TYPES = Map.ofEntries(Map.entry(String.class, "string"),
			Map.entry(LocalDate.class, "date"), Map.entry(Instant.class, "date"), Map.entry(int.class, "int"),
			Map.entry(Integer.class, "int"), Map.entry(long.class, "long"), Map.entry(boolean.class, "bool"),
			Map.entry(Boolean.class, "bool"), Map.entry(Double.class, "double"), Map.entry(BigDecimal.class, "decimal"),
			Map.entry(Binary.class, "binData"));

	/**
	 * Lists whose absence reads as an empty list, since an update creates the document.
	 */
	private static final Set<String> MAY_BE_ABSENT = Set.of("MaturityRecord.standings", "MaturityRecord.drafts",
			"MaturityRecord.agreed");

	private RecordSchema() {
	}

	static ObjectNode of(Class<?> type) {
		ObjectNode schema = JSON.createObjectNode().put("bsonType", "object").put("additionalProperties", false);
		ArrayNode required = JSON.createArrayNode();
		ObjectNode properties = JSON.createObjectNode();
		for (RecordComponent component : type.getRecordComponents()) {
			String field = component.getAccessor().isAnnotationPresent(BsonId.class) ? "_id" : component.getName();
			if (!isNullable(component.getAnnotatedType())
					&& !MAY_BE_ABSENT.contains(type.getSimpleName() + "." + field)) {
				required.add(field);
			}
			properties.set(field, of(component.getAnnotatedType()));
		}
		if (!required.isEmpty()) {
			schema.set("required", required);
		}
		schema.set("properties", properties);
		return schema;
	}

	private static boolean isNullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

	private static ObjectNode of(AnnotatedType annotated) {
		Type type = annotated.getType();
		String simple = TYPES.get(type);
		if (simple != null) {
			return JSON.createObjectNode().put("bsonType", simple);
		}
		if (annotated instanceof AnnotatedParameterizedType list && type instanceof ParameterizedType raw
				&& Collection.class.isAssignableFrom((Class<?>) raw.getRawType())) {
			AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
			ObjectNode items = of(item);
			if (isNullable(item)) {
				items.putArray("bsonType").add(Objects.requireNonNull(TYPES.get(item.getType()))).add("null");
			}
			return JSON.createObjectNode().put("bsonType", "array").set("items", items);
		}
		Class<?> raw = (Class<?>) type;
		if (raw.isEnum()) {
			ObjectNode names = JSON.createObjectNode();
			ArrayNode values = names.putArray("enum");
			Stream.of(raw.getEnumConstants()).forEach((each) -> values.add(((Enum<?>) each).name()));
			return names;
		}
		return of(raw);
	}

}
