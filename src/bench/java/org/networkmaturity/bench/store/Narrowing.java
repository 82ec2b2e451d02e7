package org.networkmaturity.bench.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query may match by an index.
 *
 * @param indexes by the field, and by the field's value, the positions of documents
 */
record Narrowing(Map<String, Map<String, TreeSet<Integer>>> indexes) {

	/**
	 * The positions of all documents that may match.
	 * @param prefix where the query's fields are, with a dot behind; empty at the top
	 * @param query the query
	 * @return the fewest positions that an index gives; null where no index helps
	 */
	@Nullable SortedSet<Integer> positions(String prefix, Document query) {
		return query.entrySet()
			.stream()
			.map((entry) -> positions(prefix, entry.getKey(), entry.getValue()))
			.filter(Objects::nonNull)
			.min(Comparator.comparingInt(Collection::size))
			.orElse(null);
	}

	private @Nullable SortedSet<Integer> positions(String prefix, String key, @Nullable Object condition) {
		if (key.equals("$and") && condition instanceof Collection<?> all) {
			return all.stream()
				.map((each) -> positions(prefix, (Document) each))
				.filter(Objects::nonNull)
				.min(Comparator.comparingInt(Collection::size))
				.orElse(null);
		}
		if (key.equals("$or") && condition instanceof Collection<?> any) {
			return union(any.stream().map((each) -> positions(prefix, (Document) each)).toList());
		}
		if (condition instanceof Document operators && operators.get("$elemMatch") instanceof Document element) {
			return positions(prefix + key + ".", element);
		}
		Map<String, TreeSet<Integer>> index = this.indexes.get(prefix + key);
		Collection<?> values = values(condition);
		return (index == null || !values.stream().allMatch(String.class::isInstance) || values.isEmpty()) ? null
				: union(values.stream().map((value) -> index.getOrDefault(value, new TreeSet<>())).toList());
	}

	private static Collection<?> values(@Nullable Object condition) {
		return switch (condition) {
			case String value -> List.of(value);
			case Document operators when operators.get("$in") instanceof Collection<?> several -> several;
			case Document operators when operators.get("$eq") instanceof String value -> List.of(value);
			case null, default -> List.of();
		};
	}

	private static @Nullable SortedSet<Integer> union(List<? extends @Nullable SortedSet<Integer>> parts) {
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		SortedSet<Integer> all = new TreeSet<>();
		for (SortedSet<Integer> part : parts) {
			if (part == null) {
				return null;
			}
			all.addAll(part);
		}
		return all;
	}

}
