package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.networkmaturity.migration.DeclaredCollection;
import org.networkmaturity.migration.DeclaredIndex;

/**
 * Whether the declared indexes cover a query, as MongoDB would use them: one begins with
 * fields that the query names the values of, and goes on with what it sorts by; of
 * several alternatives, each is covered.
 */
public final class IndexCoverage {

	private static final Set<String> VALUES = Set.of("$eq", "$in", "$all");

	private static final Set<String> RANGES = Set.of("$gt", "$gte", "$lt", "$lte", "$regularExpression", "$exists");

	private static final Map<String, DeclaredCollection> DECLARED = DeclaredCollection.all()
		.stream()
		.collect(Collectors.toMap(DeclaredCollection::name, Function.identity()));

	private IndexCoverage() {
	}

	/**
	 * Whether an index finds what a query looks for, in its order.
	 * @param query the query
	 * @return false where MongoDB would look through the collection, or sort in memory
	 */
	public static boolean covers(StoreQuery query) {
		return covers(query, conditions(query), List.copyOf(query.sort().keySet()));
	}

	/**
	 * Whether an index finds what a query looks for, in whatever order.
	 * @param query the query
	 * @return false where MongoDB would look through the collection
	 */
	public static boolean finds(StoreQuery query) {
		return covers(query, conditions(query), List.of());
	}

	private static Conditions conditions(StoreQuery query) {
		Conditions conditions = new Conditions();
		conditions.add("", query.filter());
		return conditions;
	}

	private static boolean covers(StoreQuery query, Conditions conditions, List<String> sort) {
		DeclaredCollection declared = declared(query);
		if (!query.hint().isEmpty()
				|| isCovered(new DeclaredIndex(new BsonDocument("_id", new BsonInt32(1)), true, false), conditions,
						sort)
				|| declared.indexes().stream().anyMatch((index) -> isCovered(index, conditions, sort))) {
			return true;
		}
		return conditions.alternatives.stream()
			.anyMatch((branches) -> branches.stream()
				.allMatch((branch) -> covers(query, conditions.with(branch, branches), sort)));
	}

	private static boolean isCovered(DeclaredIndex index, Conditions conditions, List<String> sort) {
		List<String> keys = List.copyOf(index.keys().keySet());
		int named = 0;
		while (named < keys.size() && conditions.names(keys.get(named), index.sparse())) {
			named++;
		}
		boolean narrows = named > 0 || conditions.kinds.get(keys.getFirst()) == Kind.RANGE;
		if (sort.isEmpty()) {
			return narrows;
		}
		List<String> rest = keys.subList(named, keys.size());
		boolean sorts = rest.size() >= sort.size() && rest.subList(0, sort.size()).equals(sort);
		return sorts && (narrows || (conditions.alternatives.isEmpty() && !conditions.kinds.containsValue(Kind.VALUE)));
	}

	/**
	 * Whether a write names the shard that it belongs to.
	 * @param query the write
	 * @return false where every shard would be asked
	 */
	public static boolean namesItsShard(StoreQuery query) {
		BsonDocument key = declared(query).shardKey();
		return key == null || key.keySet().stream().allMatch((field) -> conditions(query).names(field, true));
	}

	private static DeclaredCollection declared(StoreQuery query) {
		DeclaredCollection declared = DECLARED.get(query.collection());
		if (declared == null) {
			throw new AssertionError("There is no resource collections/%s.json".formatted(query.collection()));
		}
		return declared;
	}

	private enum Kind {

		VALUE, NOTHING, RANGE

	}

	private static final class Conditions {

		private final Map<String, Kind> kinds = new HashMap<>();

		private final List<List<BsonDocument>> alternatives = new ArrayList<>();

		boolean names(String field, boolean sparse) {
			Kind kind = this.kinds.get(field);
			return kind == Kind.VALUE || (kind == Kind.NOTHING && !sparse);
		}

		Conditions with(BsonDocument branch, List<BsonDocument> branches) {
			Conditions all = new Conditions();
			all.kinds.putAll(this.kinds);
			this.alternatives.stream().filter((each) -> each != branches).forEach(all.alternatives::add);
			all.add("", branch);
			return all;
		}

		void add(String prefix, BsonDocument filter) {
			filter.forEach((field, value) -> {
				switch (field) {
					case "$and" -> value.asArray().forEach((each) -> add(prefix, each.asDocument()));
					case "$or" -> {
						if (prefix.isEmpty()) {
							this.alternatives.add(value.asArray().stream().map(BsonValue::asDocument).toList());
						}
					}
					default -> addField(prefix + field, value);
				}
			});
		}

		private void addField(String field, BsonValue value) {
			if (value instanceof BsonDocument document && !document.isEmpty()
					&& document.getFirstKey().startsWith("$")) {
				document.forEach((operator, operand) -> {
					if (operator.equals("$elemMatch")) {
						add(field + ".", operand.asDocument());
					}
					else if (VALUES.contains(operator)) {
						this.kinds.put(field, Kind.VALUE);
					}
					else if (RANGES.contains(operator)) {
						this.kinds.putIfAbsent(field, Kind.RANGE);
					}
				});
			}
			else if (value.isRegularExpression()) {
				this.kinds.putIfAbsent(field, Kind.RANGE);
			}
			else {
				this.kinds.put(field, value.isNull() ? Kind.NOTHING : Kind.VALUE);
			}
		}

	}

}
