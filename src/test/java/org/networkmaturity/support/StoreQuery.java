package org.networkmaturity.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * What a command asks the store to look for.
 *
 * @param collection where
 * @param command the command's name
 * @param filter which documents
 * @param sort in which order; empty for none
 * @param hint the index that it is told to use; empty for none
 */
public record StoreQuery(String collection, String command, BsonDocument filter, BsonDocument sort, BsonDocument hint) {

	private static final BsonString ANY = new BsonString("?");

	/**
	 * What a command looks for.
	 * @param name the command's name
	 * @param command the command
	 * @return as many queries as it carries out
	 */
	static Stream<StoreQuery> of(String name, BsonDocument command) {
		return switch (name) {
			case "find" -> Stream.of(of(name, command, command, "filter"));
			case "count", "findAndModify" -> Stream.of(of(name, command, command, "query"));
			case "update" -> ofAll(name, command, "updates");
			case "delete" -> ofAll(name, command, "deletes");
			case "aggregate" ->
				Stream.of(of(name, command, command.getArray("pipeline").getFirst().asDocument(), "$match"));
			default -> Stream.of();
		};
	}

	private static Stream<StoreQuery> ofAll(String name, BsonDocument command, String field) {
		return command.getArray(field).stream().map((each) -> of(name, command, each.asDocument(), "q"));
	}

	private static StoreQuery of(String name, BsonDocument command, BsonDocument part, String filter) {
		return new StoreQuery(command.getString(name).getValue(), name, part.getDocument(filter, new BsonDocument()),
				part.getDocument("sort", new BsonDocument()), command.getDocument("hint", new BsonDocument()));
	}

	/**
	 * What it has in common with others like it: all but the values that it asks for.
	 * @return a text
	 */
	public String shape() {
		return "%s %s %s by %s".formatted(this.command, this.collection, shape(this.filter),
				this.sort.keySet().isEmpty() ? "nothing" : String.join(", ", this.sort.keySet()));
	}

	private static BsonValue shape(BsonValue value) {
		if (value instanceof BsonDocument document) {
			BsonDocument shape = new BsonDocument();
			document.forEach((field, each) -> shape.append(field, field.equals("$exists") ? each : shape(each)));
			return shape;
		}
		if (value instanceof BsonArray array) {
			List<BsonValue> shapes = array.stream().map(StoreQuery::shape).distinct().toList();
			return new BsonArray(shapes);
		}
		return Objects.requireNonNull(value).isNull() ? value : ANY;
	}

}
